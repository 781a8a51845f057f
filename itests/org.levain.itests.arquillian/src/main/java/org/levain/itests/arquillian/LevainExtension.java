package org.levain.itests.arquillian;

import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.test.spi.client.protocol.Protocol;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.enricher.resource.ResourceProvider;

/** Tells Arquillian what this kit brings. */
public final class LevainExtension implements LoadableExtension {

  @Override
  public void register(ExtensionBuilder builder) {
    builder
        .service(DeployableContainer.class, LevainContainer.class)
        .service(Protocol.class, InServerProtocol.class)
        .service(ResourceProvider.class, ServerProvider.class)
        .service(ResourceProvider.class, ContextStandIn.class);
  }
}
