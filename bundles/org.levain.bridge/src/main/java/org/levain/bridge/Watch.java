package org.levain.bridge;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.util.Hashtable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.levain.bridge.drop.Incoming;
import org.levain.bridge.framework.Canary;
import org.levain.bridge.framework.FelixDispatcher;
import org.levain.bridge.framework.FelixLauncher;
import org.levain.bridge.framework.Health;
import org.levain.bridge.framework.InstalledJars;
import org.levain.bridge.framework.Modules;
import org.levain.bridge.framework.Opening;
import org.levain.bridge.framework.Swap;
import org.levain.bridge.gate.Bounds;
import org.levain.bridge.gate.Gate;
import org.levain.bridge.home.DataFolder;
import org.levain.bridge.home.SafeFolders;
import org.levain.bridge.home.ServerAddress;
import org.levain.bridge.home.ServerFile;
import org.levain.bridge.page.Calm;
import org.levain.bridge.server.Server;
import org.levain.bridge.server.Servers;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.launch.Framework;

/**
 * What the bridge's own thread does: waits until the server is up, starts the framework behind it,
 * then looks once a second whether something has changed.
 */
final class Watch implements Runnable {

  private static final long STEP_MILLIS = 1_000;
  private static final long BUSY_STEP_MILLIS = 100;
  private static final long STOP_MILLIS = 10_000;

  private final ServletContext context;
  private final Gate gate;
  private final Bounds bounds;
  private final FelixDispatcher dispatcher;
  private final ServerAddress address;
  private final BridgeLog log;
  private final String version = Version.text();
  private final OwnJar ownJar = new OwnJar();
  private @Nullable Framework framework;
  private String written = "";

  Watch(
      ServletContext context,
      Gate gate,
      Bounds bounds,
      FelixDispatcher dispatcher,
      ServerAddress address,
      BridgeLog log) {
    this.context = context;
    this.gate = gate;
    this.bounds = bounds;
    this.dispatcher = dispatcher;
    this.address = address;
    this.log = log;
  }

  @Override
  public void run() {
    DataFolder folder = DataFolder.locate(System.getProperties(), System.getenv());
    ServerFile file = new ServerFile(folder, version);
    try {
      SafeFolders folders = awaitFolders(folder);
      log.open(folder.log());
      log.announce(version + ", data folder " + folder.path());
      Modules modules = start(folder, folders);
      while (true) {
        pause(modules);
        modules.look();
        tell(file);
      }
    } catch (InterruptedException e) {
      log.info("The web application ends.");
    } catch (BundleException | IOException | RuntimeException | LinkageError e) {
      log.warn("stopped working; the server goes on without it.", e);
      gate.shut(Calm.wrong("framework", String.valueOf(e.getMessage()), folder.log().toString()));
    } finally {
      stop(file);
    }
  }

  /** An unsafe folder can be put right without a restart. */
  private SafeFolders awaitFolders(DataFolder folder) throws InterruptedException {
    SafeFolders folders = new SafeFolders(folder);
    Optional<Calm> fault = folders.prepare();
    Optional<Calm> told = Optional.empty();
    while (fault.isPresent()) {
      if (!fault.equals(told)) {
        log.warn("not started. " + fault.get().inEnglish());
        gate.shut(fault.get());
        told = fault;
      }
      Thread.sleep(STEP_MILLIS);
      fault = folders.prepare();
    }
    if (told.isPresent()) {
      gate.close(Calm.starting());
    }
    return folders;
  }

  private Modules start(DataFolder folder, SafeFolders folders)
      throws BundleException, IOException, InterruptedException {
    Server server = Servers.of(context, log);
    while (!server.isReady()) {
      Thread.sleep(BUSY_STEP_MILLIS);
    }
    long start = System.nanoTime();
    framework = new FelixLauncher(folder, server, log).launch(version, bounds);
    BundleContext bundles = framework.getBundleContext();
    Hashtable<String, Object> properties = new Hashtable<>();
    properties.put(FelixLauncher.SERVER, server.name());
    bundles.registerService(ServletContext.class, context, properties);
    context.setAttribute(BundleContext.class.getName(), bundles);
    server.connect(bundles);
    Modules modules = modules(folder, folders, framework);
    modules.first();
    log.announce("started in " + (System.nanoTime() - start) / 1_000_000 + " ms.");
    return modules;
  }

  private Modules modules(DataFolder folder, SafeFolders folders, Framework framework) {
    InstalledJars installed = new InstalledJars(framework, folder.conf(), log);
    Health health =
        new Health(framework.getBundleContext(), installed, new Canary(context, dispatcher));
    return new Modules(
        new Incoming(folder.bundles(), folder.cache().resolve("jars"), log),
        folders,
        installed,
        new Swap(gate, installed, health, log),
        new Opening(gate, health, installed, folder, log),
        log);
  }

  /** Half-copied jars are given a second; requests that wait are not. */
  private static void pause(Modules modules) throws InterruptedException {
    for (long left = STEP_MILLIS; left > 0; left -= BUSY_STEP_MILLIS) {
      Thread.sleep(BUSY_STEP_MILLIS);
      modules.open();
    }
  }

  private void tell(ServerFile file) throws IOException {
    String url = address.url().orElse(written);
    if (!url.equals(written)) {
      file.write(url);
      written = url;
    }
    if (ownJar.hasChanged()) {
      log.warn("levain-bridge.jar was replaced: restart the web application to take it over.");
    }
  }

  private void stop(ServerFile file) {
    gate.close();
    dispatcher.destroy();
    context.removeAttribute(BundleContext.class.getName());
    try {
      file.delete();
      if (framework != null) {
        framework.stop();
        framework.waitForStop(STOP_MILLIS);
      }
    } catch (BundleException | IOException | InterruptedException e) {
      log.warn("did not stop cleanly.", e);
    }
    log.info("Stopped.");
    log.close();
  }
}
