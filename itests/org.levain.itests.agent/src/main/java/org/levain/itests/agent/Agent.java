package org.levain.itests.agent;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/** Listens for what the tests want done, on a port of its own that only this machine reaches. */
@Component(name = "org.levain.itests.agent", service = Agent.class, immediate = true)
public final class Agent {

  private final HttpServer server;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "levain-test-agent");
            thread.setDaemon(true);
            return thread;
          });

  /** Starts to listen, and says where in a file that only the server's user reads. */
  @Activate
  public Agent(BundleContext context) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    server.setExecutor(threads);
    AgentFile file = AgentFile.write(run(context), server.getAddress().getPort());
    InstalledBundles bundles = new InstalledBundles(context.getBundle(0).getBundleContext());
    server.createContext("/", new AgentHandler(file.token(), bundles, new TestRun(bundles)));
    server.start();
  }

  /** Stops listening. */
  @Deactivate
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private static Path run(BundleContext context) {
    return Path.of(context.getProperty("levain.home")).resolve("run");
  }
}
