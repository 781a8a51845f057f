package org.levain.bridge.home;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where this web application answers on this machine: as Tomcat says, else as the first request
 * shows. Thread-safe.
 */
public final class ServerAddress {

  private final String contextPath;
  private volatile @Nullable String seen;

  /** The address of the web application with this context path. */
  public ServerAddress(String contextPath) {
    this.contextPath = contextPath;
  }

  /** Learns from a request; what it says of itself (its Host header) is not trusted. */
  public void learn(HttpServletRequest request) {
    if (seen == null) {
      seen = host(request.getLocalAddr()) + ":" + request.getLocalPort();
    }
  }

  /** The address without a slash at its end, once it is known. */
  public Optional<String> url() {
    return TomcatConnectors.http()
        .or(() -> Optional.ofNullable(seen))
        .map(authority -> "http://" + authority + contextPath);
  }

  static String host(String address) {
    return address.contains(":") ? "[" + address + "]" : address;
  }
}
