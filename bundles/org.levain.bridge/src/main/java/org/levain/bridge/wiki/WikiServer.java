package org.levain.bridge.wiki;

import jakarta.servlet.ServletContext;
import java.util.Set;
import org.apache.wiki.api.core.Engine;
import org.apache.wiki.filters.FilterManager;
import org.jspecify.annotations.Nullable;
import org.levain.bridge.BridgeLog;
import org.levain.bridge.server.Server;
import org.osgi.framework.BundleContext;

/** JSPWiki, 2.11.2 migrated to Jakarta or 3.0.x: only members that both have are used. */
public final class WikiServer implements Server {

  private static final String ENGINE = "org.apache.wiki.WikiEngine";
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

  private @Nullable Engine engine() {
    return (Engine) context.getAttribute(ENGINE);
  }
}
