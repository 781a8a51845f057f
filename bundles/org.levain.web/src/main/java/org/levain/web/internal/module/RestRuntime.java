package org.levain.web.internal.module;

import jakarta.ws.rs.ext.RuntimeDelegate;
import org.glassfish.jersey.server.ResourceConfig;

/**
 * Jakarta REST looks for its runtime with the thread's context class loader only, and remembers
 * what it found: so it is found once, before the first resource, with Jersey's own loader.
 */
final class RestRuntime {

  private RestRuntime() {}

  static void find() {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(ResourceConfig.class.getClassLoader());
    try {
      RuntimeDelegate unused = RuntimeDelegate.getInstance();
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
