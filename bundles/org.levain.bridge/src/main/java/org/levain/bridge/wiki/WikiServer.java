package org.levain.bridge.wiki;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.Set;
import org.apache.wiki.api.core.Engine;
import org.apache.wiki.api.core.Session;
import org.apache.wiki.auth.GroupPrincipal;
import org.apache.wiki.auth.SessionMonitor;
import org.apache.wiki.filters.FilterManager;
import org.jspecify.annotations.Nullable;
import org.levain.bridge.BridgeLog;
import org.levain.bridge.server.Server;
import org.osgi.framework.BundleContext;

/** JSPWiki, 2.11.2 migrated to Jakarta or 3.0.x: only members that both have are used. */
public final class WikiServer implements Server {

  private static final String ENGINE = "org.apache.wiki.WikiEngine";
  private static final String ADMINISTRATORS = "Admin";
  private static final int PRIORITY = 10;

  private final ServletContext context;
  private final BridgeLog log;

  /** The wiki of this web application. */
  public WikiServer(ServletContext context, BridgeLog log) {
    this.context = context;
    this.log = log;
  }

  @Override
  public String name() {
    return "jspwiki";
  }

  @Override
  public boolean isReady() {
    Engine engine = engine();
    return engine != null
        && engine.isConfigured()
        && engine.getManager(FilterManager.class) != null;
  }

  @Override
  public Set<String> packages() {
    return WikiPackages.in(context);
  }

  @Override
  public void connect(BundleContext bundles) {
    engine()
        .getManager(FilterManager.class)
        .addPageFilter(new PageFilterDelegate(bundles, log), PRIORITY);
  }

  @Override
  public boolean isAdministrator(HttpServletRequest wrapped) {
    ServletRequest inner = wrapped;
    while (inner instanceof ServletRequestWrapper wrapper) {
      inner = wrapper.getRequest();
    }
    HttpSession session =
        inner instanceof HttpServletRequest request ? request.getSession(false) : null;
    Engine engine = engine();
    return session != null && engine != null && isAdministrator(engine, session);
  }

  private static boolean isAdministrator(Engine engine, HttpSession http) {
    Session session = SessionMonitor.getInstance(engine).find(http);
    return session != null
        && session.isAuthenticated()
        && Arrays.stream(session.getRoles())
            .filter(GroupPrincipal.class::isInstance)
            .anyMatch(group -> group.getName().equals(ADMINISTRATORS));
  }

  private @Nullable Engine engine() {
    return (Engine) context.getAttribute(ENGINE);
  }
}
