package org.levain.itests.agent;

import java.lang.annotation.Annotation;
import org.jboss.arquillian.container.test.spi.RemoteLoadableExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.arquillian.test.spi.enricher.resource.ResourceProvider;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** Gives tests inside the server the context of the probe bundle they came in. */
public final class ProbeExtension implements RemoteLoadableExtension {

  /** The probe of the test that runs on this thread; Arquillian makes the providers itself. */
  static final ThreadLocal<Bundle> PROBE = new ThreadLocal<>();

  @Override
  public void register(ExtensionBuilder builder) {
    builder.service(ResourceProvider.class, Context.class);
  }

  /** Gives the bundle context. */
  public static final class Context implements ResourceProvider {

    @Override
    public boolean canProvide(Class<?> type) {
      return type == BundleContext.class;
    }

    @Override
    public Object lookup(ArquillianResource resource, Annotation... qualifiers) {
      return PROBE.get().getBundleContext();
    }
  }
}
