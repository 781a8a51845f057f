package org.levain.bridge;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the server finds Levain. Puts the bridge's filter first in the chain and does nothing else:
 * the server must not start later because of Levain.
 */
public final class LevainInitializer implements ServletContainerInitializer {

  @Override
  public void onStartup(@Nullable Set<Class<?>> none, ServletContext context) {
    Bridge bridge = new Bridge(context);
    FilterRegistration.Dynamic registration = context.addFilter("levain", bridge.filter());
    if (registration == null) {
      context.log("Levain: there are two levain-bridge.jar in WEB-INF/lib; remove the older one.");
      return;
    }
    registration.setAsyncSupported(true);
    // before the server's own filters, which would redirect a POST, refuse async or set a cookie
    registration.addMappingForUrlPatterns(
        EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC), false, "/levain", "/levain/*");
    context.addListener(bridge);
    context.addListener(bridge.first());
  }
}
