package org.levain.bridge.javax;

import java.util.Set;
import javax.servlet.ServletContainerInitializer;
import javax.servlet.ServletContext;
import org.jspecify.annotations.Nullable;

/**
 * Found only by a server of the javax age, where the bridge's own initializer is not: says why
 * nothing happens. Never loaded by a Jakarta server.
 */
public final class OldServerInitializer implements ServletContainerInitializer {

  private static final int JAKARTA = 5;

  @Override
  public void onStartup(@Nullable Set<Class<?>> none, ServletContext context) {
    // a war that was migrated together with this jar finds this class on a server that is new
    // enough
    if (context.getMajorVersion() < JAKARTA) {
      context.log(
          "Levain: not started. It needs Jakarta Servlet 5 or newer (Tomcat 10.1 or newer, JSPWiki 3"
              + " or newer); this server has javax Servlet "
              + context.getMajorVersion()
              + "."
              + context.getMinorVersion()
              + ".");
    }
  }
}
