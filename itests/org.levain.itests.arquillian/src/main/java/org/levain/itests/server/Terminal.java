package org.levain.itests.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The published terminal tool, run as people run it: a process of its own beside the server.
 *
 * @param data the server's data folder
 */
public record Terminal(Path data) {

  /**
   * How a command ended.
   *
   * @param code its exit code
   * @param output what it printed as its result
   * @param messages what else it said
   */
  public record Ended(int code, String output, String messages) {}

  /** A command that runs. */
  public static final class Command {

    private final Process process;
    private final Path output;
    private final Path messages;

    private Command(Process process, Path output, Path messages) {
      this.process = process;
      this.output = output;
      this.messages = messages;
    }

    /** What it has printed so far. */
    public String output() {
      return read(output);
    }

    /** Whether it runs. */
    public boolean isRunning() {
      return process.isAlive();
    }

    /** Waits until it ends. */
    public Ended await() {
      try {
        int code = process.waitFor();
        return new Ended(code, read(output), read(messages));
      } catch (InterruptedException e) {
        process.destroyForcibly();
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }

  /** Runs a command to its end. */
  public Ended run(String... arguments) {
    return start(arguments).await();
  }

  /** Starts a command. */
  public Command start(String... arguments) {
    try {
      Path output = Files.createTempFile("levain-terminal", ".out");
      Path messages = Files.createTempFile("levain-terminal", ".err");
      output.toFile().deleteOnExit();
      messages.toFile().deleteOnExit();
      Process process =
          new ProcessBuilder(command(arguments))
              .redirectOutput(output.toFile())
              .redirectError(messages.toFile())
              .start();
      return new Command(process, output, messages);
    } catch (IOException e) {
      throw new UncheckedIOException("The terminal does not start", e);
    }
  }

  private List<String> command(String... arguments) {
    Path tool = Path.of(System.getProperty("levain.archive", "")).resolveSibling("levain.jar");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
    command.addAll(List.of("-jar", tool.toString()));
    command.addAll(List.of(arguments));
    command.addAll(List.of("--data", data.toString()));
    return command;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
