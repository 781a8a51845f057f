package org.levain.bridge.framework;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import org.apache.felix.http.proxy.ProxyServlet;
import org.jspecify.annotations.Nullable;
import org.levain.bridge.BridgeLog;
import org.levain.bridge.gate.Dispatcher;

/** Hands requests to Felix's HTTP service, which it finds by the framework's bundle context. */
public final class FelixDispatcher implements Dispatcher {

  private final ProxyServlet proxy = new ProxyServlet();
  private final BridgeLog log;

  /** A dispatcher in this web application. */
  public FelixDispatcher(ServletContext context, BridgeLog log) {
    this.log = log;
    try {
      proxy.init(new Config(context));
    } catch (ServletException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void serve(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    try {
      proxy.service(request, response);
    } catch (ServletException | RuntimeException e) {
      log.warn(request.getMethod() + " " + request.getRequestURI() + " failed.", e);
      if (!response.isCommitted()) {
        response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
      }
    }
  }

  /** Lets go of the framework. */
  public void destroy() {
    proxy.destroy();
  }

  private record Config(ServletContext context) implements ServletConfig {

    @Override
    public String getServletName() {
      return "levain";
    }

    @Override
    public ServletContext getServletContext() {
      return context;
    }

    @Override
    public @Nullable String getInitParameter(String name) {
      return null;
    }

    @Override
    public Enumeration<String> getInitParameterNames() {
      return Collections.emptyEnumeration();
    }
  }
}
