package org.levain.itests.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Server and load generator each on a processor of its own, by Linux's {@code taskset}; without it,
 * or with one processor, they share what there is, and the samples say so.
 */
record Cores(boolean pinned) {

  private static final String SERVER = "0";
  private static final String LOAD = "1";

  static Cores ofThisMachine() {
    boolean two = Runtime.getRuntime().availableProcessors() > 1;
    return new Cores(two && run(List.of("taskset", "--version")) == 0);
  }

  /** What is put before the command of a server. */
  List<String> forServer() {
    return pinned ? List.of("taskset", "-c", SERVER) : List.of();
  }

  /** What is put before the command of a load generator. */
  List<String> forLoad() {
    return pinned ? List.of("taskset", "-c", LOAD) : List.of();
  }

  /** Moves a process that runs, with all of its threads. */
  void takeServer(long pid) {
    move(pid, SERVER);
  }

  /** Lets it go again. */
  void release(long pid) {
    move(pid, "0-" + (Runtime.getRuntime().availableProcessors() - 1));
  }

  private void move(long pid, String processors) {
    if (pinned && run(List.of("taskset", "-acp", processors, String.valueOf(pid))) != 0) {
      throw new IllegalStateException("Process " + pid + " cannot be moved to " + processors);
    }
  }

  private static int run(List<String> command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String unused = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor();
    } catch (IOException e) {
      return -1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException(e));
    }
  }
}
