package org.levain.bridge.server;

import jakarta.servlet.ServletContext;
import org.levain.bridge.BridgeLog;
import org.levain.bridge.wiki.WikiServer;

/** Finds out which server this is. */
public final class Servers {

  private static final String WIKI = "org.apache.wiki.api.filters.PageFilter";

  private Servers() {}

  /** The server that this web application is. */
  public static Server of(ServletContext context, BridgeLog log) {
    return hasWiki(context.getClassLoader()) ? new WikiServer(context, log) : new PlainServer();
  }

  private static boolean hasWiki(ClassLoader loader) {
    try {
      Class.forName(WIKI, false, loader);
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
