package org.levain.itests.arquillian;

import java.nio.file.Path;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.LifecycleException;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.ApplicationScoped;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.descriptor.api.Descriptor;
import org.levain.itests.server.RunningServer;
import org.levain.itests.server.ServerKind;

/** The published archive in a real server, in a JVM of its own: one for all suites of a module. */
public final class LevainContainer implements DeployableContainer<LevainConfiguration> {

  @Inject @ApplicationScoped private InstanceProducer<RunningServer> running;

  private ServerKind kind;

  @Override
  public Class<LevainConfiguration> getConfigurationClass() {
    return LevainConfiguration.class;
  }

  @Override
  public void setup(LevainConfiguration configuration) {
    try {
      kind =
          Class.forName(configuration.getServer())
              .asSubclass(ServerKind.class)
              .getConstructor()
              .newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("No kind of server: " + configuration.getServer(), e);
    }
  }

  @Override
  public void start() throws LifecycleException {
    Path folder = Path.of(System.getProperty("levain.it.folder", "target/server"));
    try {
      running.set(RunningServer.start(kind, folder));
    } catch (RuntimeException e) {
      throw new LifecycleException("The server under test did not start: " + e.getMessage(), e);
    }
  }

  @Override
  public void stop() {
    running.get().close();
  }

  @Override
  public ProtocolDescription getDefaultProtocol() {
    return new ProtocolDescription(InServerProtocol.NAME);
  }

  @Override
  public ProtocolMetaData deploy(Archive<?> archive) {
    RunningServer server = running.get();
    server.agent().install(location(archive), Bundles.bytes(archive));
    HTTPContext context = new HTTPContext("levain", server.url().getHost(), server.url().getPort());
    return new ProtocolMetaData().addContext(context).addContext(server);
  }

  @Override
  public void undeploy(Archive<?> archive) {
    running.get().agent().uninstall(location(archive));
  }

  @Override
  public void deploy(Descriptor descriptor) {
    throw new UnsupportedOperationException("Bundles are deployed here, no descriptors");
  }

  @Override
  public void undeploy(Descriptor descriptor) {
    throw new UnsupportedOperationException("Bundles are deployed here, no descriptors");
  }

  private static String location(Archive<?> archive) {
    return "deployment:" + archive.getName();
  }
}
