package org.levain.bridge.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.osgi.framework.BundleContext;

/** The server around the bridge, as far as the bridge has to know it. */
public interface Server {

  /** {@code jspwiki} or {@code servlet}: the property by which an adapter finds its server. */
  String name();

  /** Whether it is up: Levain must not take the processor from it while it starts. */
  boolean isReady();

  /** Packages of the server's own that its adapter may import. */
  Set<String> packages();

  /**
   * Whether the sender of a request is signed in to the server as one who may do everything there.
   * Asked in safe mode only, where no bundle can be asked. Opens no session.
   */
  boolean isAdministrator(HttpServletRequest request);

  /** Called once, when the framework is there. */
  void connect(BundleContext context);
}
