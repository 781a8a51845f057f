package org.levain.bridge.server;

import java.util.Set;
import org.osgi.framework.BundleContext;

/** Any Servlet 5 web application. */
public final class PlainServer implements Server {

  @Override
  public String name() {
    return "servlet";
  }

  @Override
  public boolean isReady() {
    return true;
  }

  @Override
  public Set<String> packages() {
    return Set.of();
  }

  @Override
  public void connect(BundleContext context) {
    // nothing of Levain lives in it
  }
}
