package org.levain.bridge;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.levain.bridge.framework.FelixDispatcher;
import org.levain.bridge.framework.FelixLauncher;
import org.levain.bridge.framework.Modules;
import org.levain.bridge.framework.Rehearsal;
import org.levain.bridge.framework.Traffic;
import org.levain.bridge.gate.Gate;
import org.levain.bridge.home.DataFolder;
import org.levain.bridge.home.FolderLock;
import org.levain.bridge.home.SafeFolders;
import org.levain.bridge.home.ServerAddress;
import org.levain.bridge.home.ServerFile;
import org.levain.bridge.page.Calm;
import org.levain.bridge.safe.SafePages;
import org.levain.bridge.server.Server;
import org.levain.bridge.server.Servers;
import org.osgi.framework.BundleException;
import org.osgi.framework.launch.Framework;

/**
 * What the bridge's own thread does: waits until the server is up, starts the framework behind it,
 * then looks once a second whether something has changed.
 */
final class Watch implements Runnable {

  private static final long STEP_MILLIS = 1_000;
  private static final long SHORT_STEP_MILLIS = 100;

  private final ServletContext context;
  private final Gate gate;
  private final FelixDispatcher dispatcher;
  private final Traffic traffic;
  private final ServerAddress address;
  private final FirstRequest first;
  private final End end;
  private final BridgeLog log;
  private final OwnJar ownJar = new OwnJar();
  private String trouble = "";

  Watch(
      ServletContext context,
      Gate gate,
      FelixDispatcher dispatcher,
      Traffic traffic,
      ServerAddress address,
      FirstRequest first,
      End end,
      BridgeLog log) {
    this.context = context;
    this.gate = gate;
    this.dispatcher = dispatcher;
    this.traffic = traffic;
    this.address = address;
    this.first = first;
    this.end = end;
    this.log = log;
  }

  @Override
  public void run() {
    run(this::run);
  }

  /** The same without a framework: shows these pages until the end. */
  void runSafely(SafePages pages) {
    SafeWatch watch = new SafeWatch(gate, address, end, log);
    run((folder, folders, server) -> watch.show(pages, folder, server));
  }

  private interface Work {
    void run(DataFolder folder, SafeFolders folders, Server server)
        throws BundleException, IOException, InterruptedException;
  }

  private void run(Work work) {
    DataFolder folder = DataFolder.locate(System.getProperties(), System.getenv());
    SafeFolders folders = new SafeFolders(folder, webApplication());
    try (FolderLock lock = awaitFolder(folder, folders)) {
      log.open(folder.log());
      log.announce("version " + Version.text() + ", data folder " + folder.path() + ".");
      work.run(folder, folders, awaitServer());
    } catch (InterruptedException e) {
      log.info("Stopped with the web application.");
    } catch (BundleException | IOException | RuntimeException | LinkageError e) {
      log.warn("stopped working; the server goes on without it.", e);
      String reason = String.valueOf(e.getMessage());
      gate.shut(Calm.wrong("framework", reason, folder.log().toString()));
    } finally {
      log.close();
    }
  }

  private void run(DataFolder folder, SafeFolders folders, Server server)
      throws BundleException, IOException, InterruptedException {
    long start = System.nanoTime();
    FelixLauncher launcher = new FelixLauncher(folder, server, log);
    Rehearsal rehearsal = new Rehearsal(launcher, log);
    Framework framework = launcher.launch(Version.text());
    try (Running running = new Running(context, dispatcher, framework, rehearsal, log);
        ServerFile file = new ServerFile(folder, Version.text())) {
      running.connect(server);
      traffic.offer(framework.getBundleContext());
      Modules modules = running.modules(folder, folders, gate);
      log.announce("started in " + (System.nanoTime() - start) / 1_000_000 + " ms.");
      while (true) {
        look(modules, file);
        pause(modules);
      }
    }
  }

  private Server awaitServer() throws InterruptedException {
    Server server = Servers.of(context, log);
    while (!server.isReady()) {
      end.pause(SHORT_STEP_MILLIS);
    }
    first.await(end);
    return server;
  }

  /** What is wrong with the folder can be put right without a restart. */
  private FolderLock awaitFolder(DataFolder folder, SafeFolders folders)
      throws IOException, InterruptedException {
    while (true) {
      Optional<Calm> fault = folders.prepare();
      Optional<FolderLock> lock = fault.isEmpty() ? FolderLock.take(folder) : Optional.empty();
      if (lock.isPresent()) {
        gate.close(Calm.starting());
        return lock.get();
      }
      Calm why = fault.orElseGet(() -> Calm.wrong("locked", folder.path().toString()));
      gate.shut(why);
      warn("not started. " + why.inEnglish());
      end.pause(STEP_MILLIS);
    }
  }

  private Optional<Path> webApplication() {
    return Optional.ofNullable(context.getRealPath("/")).map(Path::of);
  }

  /** Half-copied jars are given a second; requests that wait are not. */
  private void pause(Modules modules) throws InterruptedException {
    for (long left = STEP_MILLIS; left > 0; left -= SHORT_STEP_MILLIS) {
      end.pause(SHORT_STEP_MILLIS);
      modules.open();
    }
  }

  private void look(Modules modules, ServerFile file) throws InterruptedException {
    try {
      modules.look();
      file.write(address.url());
      trouble = "";
    } catch (IOException e) {
      // a disk that is full or away may come back
      warn("cannot read or write its data folder (" + e + ").");
    } catch (RuntimeException | Error e) {
      // the next look may go well; until then nobody waits
      log.warn("a look at its data folder failed.", e);
      gate.open();
    }
    if (ownJar.hasChanged()) {
      log.warn("levain-bridge.jar was replaced: restart the web application to take it over.");
    }
  }

  private void warn(String text) {
    if (!text.equals(trouble)) {
      log.warn(text);
      trouble = text;
    }
  }
}
