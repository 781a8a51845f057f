package org.levain.itests.arquillian;

import java.lang.annotation.Annotation;
import java.lang.reflect.Proxy;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.arquillian.test.spi.enricher.resource.ResourceProvider;
import org.osgi.framework.BundleContext;

/**
 * Arquillian wants a value for every resource on both sides: beside the server, a bundle context
 * that says so when it is used.
 */
public final class ContextStandIn implements ResourceProvider {

  @Override
  public boolean canProvide(Class<?> type) {
    return type == BundleContext.class;
  }

  @Override
  public Object lookup(ArquillianResource resource, Annotation... qualifiers) {
    return Proxy.newProxyInstance(
        ContextStandIn.class.getClassLoader(),
        new Class<?>[] {BundleContext.class},
        (proxy, method, arguments) -> {
          throw new IllegalStateException("There is a bundle context inside the server only");
        });
  }
}
