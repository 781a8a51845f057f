package org.levain.web.internal.guard;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether a write comes from a page of this server. {@code Sec-Fetch-Site} decides where the
 * browser sends it, because no script can forge it; else {@code Origin} must name the host that was
 * asked, here or at a reverse proxy, or the configured public address. None of them: refused. A
 * proxy's {@code X-Forwarded-Host} is believed, because no page can make a browser send one to a
 * server that does not allow it beforehand.
 */
final class SameOrigin {

  private final Optional<URI> publicBase;

  SameOrigin(Optional<URI> publicBase) {
    this.publicBase = publicBase;
  }

  /** The four headers, each an empty string where it was not sent. */
  boolean holds(String fetchSite, String origin, String host, String forwardedHosts) {
    if (!fetchSite.isEmpty()) {
      return fetchSite.equals("same-origin");
    }
    return authority(origin)
        .map(from -> names(host, from) || names(forwardedHosts, from) || isPublic(from))
        .orElse(false);
  }

  /** Whether one of the hosts is this one: each proxy on the way may have added its own. */
  private static boolean names(String hosts, String authority) {
    return Stream.of(hosts.toLowerCase(Locale.ROOT).split(","))
        .map(String::strip)
        .anyMatch(authority::equals);
  }

  private boolean isPublic(String from) {
    return publicBase.flatMap(base -> authority(base.toString())).map(from::equals).orElse(false);
  }

  /** Host and port, without the port that the scheme has anyway. */
  private static Optional<String> authority(String address) {
    try {
      URI uri = new URI(address);
      if (uri.getHost() == null || uri.getScheme() == null) {
        return Optional.empty();
      }
      String host = uri.getHost().toLowerCase(Locale.ROOT);
      boolean usual = uri.getPort() == ("https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80);
      return Optional.of(uri.getPort() < 0 || usual ? host : host + ":" + uri.getPort());
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
