package org.levain.demo.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A JVM that we started: ends with ours, whatever happens to ours short of {@code kill -9}. */
final class ChildJvm {

  private static final int SECONDS_TO_END = 20;

  private final Process process;
  private final Path log;
  private final Thread endsWithUs = new Thread(this::end, "end-of-child");

  private ChildJvm(Process process, Path log) {
    this.process = process;
    this.log = log;
    Runtime.getRuntime().addShutdownHook(endsWithUs);
  }

  static ChildJvm start(List<String> command, Path folder) {
    Path log = folder.resolve("logs/console.log");
    try {
      Files.deleteIfExists(log);
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      return new ChildJvm(process, log);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot start " + command.get(0), e);
    }
  }

  Path log() {
    return log;
  }

  ProcessHandle process() {
    return process.toHandle();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  void awaitEnd() throws InterruptedException {
    process.waitFor();
  }

  void stop() {
    end();
    try {
      Runtime.getRuntime().removeShutdownHook(endsWithUs);
    } catch (IllegalStateException e) {
      // we are ending ourselves: the hook runs, and finds nothing to do
    }
  }

  void kill() {
    process.destroyForcibly();
    stop();
  }

  private void end() {
    process.destroy();
    try {
      if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor(SECONDS_TO_END, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
