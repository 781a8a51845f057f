package org.levain.itests.arquillian;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import org.jboss.arquillian.container.test.spi.ContainerMethodExecutor;
import org.jboss.arquillian.test.spi.TestMethodExecutor;
import org.jboss.arquillian.test.spi.TestResult;
import org.levain.itests.server.RunningServer;

/** Runs a test method inside the server. */
final class ProbeExecutor implements ContainerMethodExecutor {

  private final RunningServer server;

  ProbeExecutor(RunningServer server) {
    this.server = server;
  }

  @Override
  public TestResult invoke(TestMethodExecutor test) {
    Class<?> type = test.getInstance().getClass();
    String location = "probe:" + type.getName();
    if (server.agent().bundles().stream().noneMatch(line -> line.contains(Bundles.name(type)))) {
      server.agent().install(location, Bundles.bytes(Bundles.probe(type)));
    }
    return result(server.agent().run(location, type.getName(), test.getMethodName()));
  }

  private static TestResult result(byte[] serialised) {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(serialised))) {
      return (TestResult) in.readObject();
    } catch (IOException | ClassNotFoundException e) {
      return TestResult.failed(e);
    }
  }
}
