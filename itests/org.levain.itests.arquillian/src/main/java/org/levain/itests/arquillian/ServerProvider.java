package org.levain.itests.arquillian;

import java.lang.annotation.Annotation;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.arquillian.test.spi.enricher.resource.ResourceProvider;
import org.levain.itests.server.RunningServer;

/** Gives tests beside the server their {@link RunningServer}. */
public final class ServerProvider implements ResourceProvider {

  @Inject private Instance<RunningServer> running;

  @Override
  public boolean canProvide(Class<?> type) {
    return type == RunningServer.class;
  }

  @Override
  public Object lookup(ArquillianResource resource, Annotation... qualifiers) {
    return running.get();
  }
}
