package org.levain.itests.arquillian;

import java.util.Collection;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.test.spi.ContainerMethodExecutor;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentPackager;
import org.jboss.arquillian.container.test.spi.client.protocol.Protocol;
import org.jboss.arquillian.container.test.spi.client.protocol.ProtocolConfiguration;
import org.jboss.arquillian.container.test.spi.command.CommandCallback;
import org.levain.itests.server.RunningServer;

/**
 * How a test gets into the server: what it deploys is installed untouched; the test class travels
 * in a probe bundle beside it, and the agent runs one method at a time.
 */
public final class InServerProtocol implements Protocol<InServerProtocol.Configuration> {

  static final String NAME = "levain";

  /** Nothing to configure. */
  public static final class Configuration implements ProtocolConfiguration {}

  @Override
  public Class<Configuration> getProtocolConfigurationClass() {
    return Configuration.class;
  }

  @Override
  public ProtocolDescription getDescription() {
    return new ProtocolDescription(NAME);
  }

  @Override
  public DeploymentPackager getPackager() {
    return (deployment, processors) -> deployment.getApplicationArchive();
  }

  @Override
  public ContainerMethodExecutor getExecutor(
      Configuration configuration, ProtocolMetaData metaData, CommandCallback callback) {
    Collection<RunningServer> servers = metaData.getContexts(RunningServer.class);
    return new ProbeExecutor(servers.iterator().next());
  }
}
