package org.levain.bridge.drop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Keeps over a restart which jars run instead of others: one that failed yesterday must not run
 * today, only because the server was started again.
 */
final class StandIns {

  private final Path file;
  private List<StandIn> written = List.of();

  /** Kept in this file. */
  StandIns(Path file) {
    this.file = file;
  }

  /** What was kept; nothing if the file cannot be read. */
  List<StandIn> load() {
    try {
      if (Files.exists(file)) {
        written = Files.readAllLines(file).stream().flatMap(StandIns::parse).toList();
      }
    } catch (IOException e) {
      // then the jars are tried again
      written = List.of();
    }
    return written;
  }

  /** Keeps these and no others. */
  void save(List<StandIn> all) throws IOException {
    if (all.equals(written)) {
      return;
    }
    Files.createDirectories(file.getParent());
    Path part = file.resolveSibling(file.getFileName() + ".part");
    Files.write(part, all.stream().map(StandIns::format).toList());
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    written = all;
  }

  private static String format(StandIn each) {
    return String.join("\t", each.name(), each.content(), each.instead(), each.sha256());
  }

  private static Stream<StandIn> parse(String line) {
    String[] cells = line.split("\t");
    return cells.length == 4
        ? Stream.of(new StandIn(cells[0], cells[1], cells[2], cells[3]))
        : Stream.empty();
  }
}
