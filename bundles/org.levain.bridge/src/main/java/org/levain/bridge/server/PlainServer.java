package org.levain.bridge.server;

import jakarta.servlet.http.HttpServletRequest;
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

  /** The servlet server has one role by that name, or none. */
  @Override
  public boolean isAdministrator(HttpServletRequest request) {
    return request.isUserInRole("Admin");
  }

  @Override
  public void connect(BundleContext context) {
    // nothing of Levain lives in it
  }
}
