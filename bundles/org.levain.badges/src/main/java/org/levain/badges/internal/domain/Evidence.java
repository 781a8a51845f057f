package org.levain.badges.internal.domain;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Links that people give: only addresses of the web, written out. */
public final class Evidence {

  private Evidence() {}

  /** The link, if it is one that a browser may be sent to: http or https, with a host. */
  public static Optional<String> link(String typed) {
    String text = typed.strip();
    if (text.length() > Award.MOST_EVIDENCE) {
      return Optional.empty();
    }
    try {
      URI uri = new URI(text);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("https") || scheme.equals("http");
      return web && uri.getHost() != null && uri.getUserInfo() == null
          ? Optional.of(uri.toASCIIString()).filter(u -> u.length() <= Award.MOST_EVIDENCE)
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
