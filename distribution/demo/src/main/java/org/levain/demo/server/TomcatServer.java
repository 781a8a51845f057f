package org.levain.demo.server;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/** A Tomcat in a JVM of its own, with one web application. Not thread-safe. */
public final class TomcatServer implements AutoCloseable {

  private final TomcatSettings settings;
  private final ChildJvm jvm;
  private final Probe probe;
  private final int port;

  private TomcatServer(TomcatSettings settings, ChildJvm jvm, int port) {
    this.settings = settings;
    this.jvm = jvm;
    this.port = port;
    this.probe = new Probe(jvm);
  }

  /** Unpacks what is missing, without starting; returns the unpacked web application. */
  public static Path prepare(TomcatSettings settings, ServerFiles files) {
    TomcatBase base = new TomcatBase(settings);
    base.prepare(files.tomcat());
    settings
        .levain()
        .ifPresent(
            levain ->
                new LevainArchive(levain.archive())
                    .installInto(
                        base.application(), levain.home(), base.folder().resolve("archive")));
    return base.application();
  }

  /** Starts what was prepared and waits until the web application answers. */
  public static TomcatServer start(TomcatSettings settings, ServerFiles files, Duration patience) {
    ChildJvm jvm = ChildJvm.start(TomcatCommand.of(settings, files.tomcat()), settings.folder());
    try {
      int port = settings.port() > 0 ? settings.port() : new PortInLog(jvm).await(patience);
      TomcatServer server = new TomcatServer(settings, jvm, port);
      server.probe.awaitAnswer(server.url(), patience);
      return server;
    } catch (RuntimeException e) {
      jvm.stop();
      throw e;
    }
  }

  /** Waits until Levain answers. */
  public void awaitLevain(Duration patience) {
    probe.awaitOk(url().resolve("levain/ping"), patience);
  }

  /** The web application's address; ends with a slash. */
  public URI url() {
    return URI.create("http://127.0.0.1:" + port + settings.contextPath() + "/");
  }

  /** The settings it was started with. */
  public TomcatSettings settings() {
    return settings;
  }

  /** The process. */
  public ProcessHandle process() {
    return jvm.process();
  }

  /** What it printed. */
  public Path log() {
    return jvm.log();
  }

  /** Waits until it has ended by itself. */
  public void awaitEnd() throws InterruptedException {
    jvm.awaitEnd();
  }

  /** Ends it at once, as {@code kill -9} does. */
  public void kill() {
    jvm.kill();
  }

  /** Asks it to end, and ends it after 20 seconds. */
  @Override
  public void close() {
    jvm.stop();
  }
}
