package org.levain.itests.crash;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was written since then into Levain's logs, and into the server's own, where it says why
 * Levain has not started.
 *
 * @param folders where the logs lie
 * @param starts how many bytes each had
 */
record LogSince(List<Path> folders, Map<Path, Integer> starts) {

  private static final String LOGS = "{levain,levain-bridge,localhost.*}.log";

  static LogSince now(Path... folders) {
    Map<Path, Integer> starts = new HashMap<>();
    logs(List.of(folders)).forEach(log -> starts.put(log, (int) log.toFile().length()));
    return new LogSince(List.of(folders), starts);
  }

  String text() {
    return logs(folders).stream()
        .map(log -> since(log, starts.getOrDefault(log, 0)))
        .collect(joining("\n"));
  }

  private static List<Path> logs(List<Path> folders) {
    List<Path> all = new ArrayList<>();
    for (Path folder : folders) {
      try (DirectoryStream<Path> logs = Files.newDirectoryStream(folder, LOGS)) {
        logs.forEach(all::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return all;
  }

  private static String since(Path file, int start) {
    try {
      byte[] all = Files.readAllBytes(file);
      // a server that was started again may have begun a new file
      int from = start <= all.length ? start : 0;
      return new String(Arrays.copyOfRange(all, from, all.length), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines that belong to a stack trace. */
  List<String> stackTraces() {
    return text()
        .lines()
        .filter(line -> line.matches("\\s+at [\\w.$/@]+\\(.*\\).*|Caused by: .*"))
        .toList();
  }
}
