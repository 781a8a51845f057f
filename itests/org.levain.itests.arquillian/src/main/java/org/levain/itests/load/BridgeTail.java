package org.levain.itests.load;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.levain.itests.server.RunningServer;

/** What the bridge has written into its log since a moment. */
final class BridgeTail {

  private static final String TOOK = "took its time: ";
  private static final String OPEN = "Levain answers.";

  private final Path log;
  private final long start;

  private BridgeTail(Path log) {
    this.log = log;
    this.start = log.toFile().length();
  }

  static BridgeTail of(RunningServer server) {
    return new BridgeTail(server.home().resolve("log/levain-bridge.log"));
  }

  String text() {
    try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
      byte[] bytes = new byte[(int) Math.max(0, file.length() - start)];
      file.seek(start);
      file.readFully(bytes);
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a change was made, for better or worse, and people were let in again. */
  boolean isOver() {
    String text = text();
    int change = text.lastIndexOf(TOOK);
    return change >= 0 && text.indexOf(OPEN, change) >= 0;
  }

  /** How long each part of the change took. */
  Optional<String> phases() {
    return text()
        .lines()
        .filter(line -> line.contains(TOOK))
        .map(line -> line.substring(line.indexOf(TOOK) + TOOK.length()))
        .reduce((before, last) -> last);
  }

  /** What was put back, if anything was. */
  Optional<String> putBack() {
    return text().lines().filter(line -> line.contains("puts back ")).findFirst();
  }
}
