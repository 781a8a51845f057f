package org.levain.itests.newcomer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Commands in a shell of their own; what they print goes into a file. */
final class Shell implements AutoCloseable {

  private static final Duration TO_END = Duration.ofSeconds(30);
  private static final long PAUSE_MILLIS = 100;

  private final Process process;
  private final Path output;

  private Shell(Process process, Path output) {
    this.process = process;
    this.output = output;
  }

  /** Starts commands in this folder. */
  static Shell start(String commands, Path folder, Path output, Map<String, String> environment)
      throws IOException {
    Files.createDirectories(output.getParent());
    ProcessBuilder shell =
        new ProcessBuilder("sh", "-e", "-c", commands)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    shell.environment().putAll(environment);
    return new Shell(shell.start(), output);
  }

  /** Waits for a line; the first group of the pattern. */
  String await(String pattern, Duration patience) throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    while (System.nanoTime() < end) {
      Optional<String> found = find(pattern);
      if (found.isPresent()) {
        return found.get();
      }
      if (!process.isAlive()) {
        throw new AssertionError("It ended with " + process.exitValue() + ":\n" + text());
      }
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    }
    throw new AssertionError("Not seen: " + pattern + "\n" + text());
  }

  /** Waits until all commands are through; their exit code. */
  int awaitEnd(Duration patience) throws InterruptedException {
    if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
      throw new AssertionError("Still running:\n" + text());
    }
    return process.exitValue();
  }

  /** Asks it to end, as {@code kill} does; what of it and its children still runs after 30 s. */
  Stream<ProcessHandle> end() throws InterruptedException {
    var all = Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
    process.destroy();
    long end = System.nanoTime() + TO_END.toNanos();
    while (all.stream().anyMatch(ProcessHandle::isAlive) && System.nanoTime() < end) {
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    }
    return all.stream().filter(ProcessHandle::isAlive);
  }

  /** What was printed until now. */
  String text() {
    try {
      return new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Leaves nothing running. */
  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private Optional<String> find(String pattern) {
    return Pattern.compile(pattern, Pattern.MULTILINE)
        .matcher(text())
        .results()
        .map((MatchResult line) -> line.group(1))
        .findFirst();
  }
}
