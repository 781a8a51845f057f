package org.levain.itests.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The load tool wrk, from Debian.
 *
 * @param binary where it is
 * @param script prints what we read, whatever the version prints beside
 * @param before what it is started by: a pin to one processor, or nothing
 */
public record Wrk(Path binary, Path script, List<String> before) {

  private static final String DONE =
      """
      done = function(summary, latency, requests)
        io.write(string.format("p50-us %d\\np95-us %d\\np99-us %d\\n",
          latency:percentile(50), latency:percentile(95), latency:percentile(99)))
        io.write(string.format("requests %d\\nduration-us %d\\n", summary.requests, summary.duration))
        io.write(string.format("failed %d\\n", summary.errors.status + summary.errors.connect
          + summary.errors.read + summary.errors.write + summary.errors.timeout))
      end
      """;

  /**
   * What a run came to.
   *
   * @param output everything that wrk printed
   */
  public record Result(String output) {

    /** A figure that the script printed: {@code p95-us}, {@code requests}, {@code failed}. */
    public double figure(String name) {
      Matcher matcher = Pattern.compile("(?m)^" + name + " (\\d+)$").matcher(output);
      if (!matcher.find()) {
        throw new IllegalStateException("wrk did not print " + name + ": " + output);
      }
      return Double.parseDouble(matcher.group(1));
    }

    /** Requests a second. */
    public double perSecond() {
      return figure("requests") / (figure("duration-us") / 1_000_000);
    }
  }

  /** The tool on this machine; installs Debian's package where that is allowed. */
  public static Wrk find() {
    Path found =
        onPath()
            .or(Wrk::install)
            .orElseThrow(
                () -> new IllegalStateException("This row needs wrk: apt-get install wrk"));
    return new Wrk(found, writeScript(), List.of());
  }

  /** The same, kept on one processor. */
  public Wrk on(Cores cores) {
    return new Wrk(binary, script, cores.forLoad());
  }

  private static Optional<Path> install() {
    if (!"root".equals(System.getProperty("user.name"))) {
      return Optional.empty();
    }
    String unused = run(List.of("sh", "-c", "apt-get -q update; apt-get -q install -y wrk"));
    return onPath();
  }

  /** Loads an address for so many seconds with so many connections on one thread. */
  public Result load(String address, int connections, int seconds, Map<String, String> headers) {
    List<String> command = new ArrayList<>(before);
    command.addAll(List.of(binary.toString(), "-t1"));
    command.addAll(List.of("-c" + connections, "-d" + seconds + "s", "-s", script.toString()));
    headers.forEach((name, value) -> command.addAll(List.of("-H", name + ": " + value)));
    command.add(address);
    return new Result(run(command));
  }

  private static Path writeScript() {
    try {
      Path file = Files.createTempFile("levain-wrk", ".lua");
      file.toFile().deleteOnExit();
      return Files.writeString(file, DONE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Path> onPath() {
    return Stream.of(System.getenv("PATH").split(":"))
        .map(folder -> Path.of(folder, "wrk"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static String run(List<String> command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      process.waitFor();
      return output;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
