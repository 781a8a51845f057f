package org.levain.terminal.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.levain.terminal.Outcome;
import org.levain.terminal.output.Output;

/** Items of a run, as rows: verdict, kind, name, part, source, detail. */
final class Changes {

  private static final Set<String> NOT_WRITTEN = Set.of("conflict", "refused");

  private Changes() {}

  static void print(JsonNode change, Output output) {
    output.row(
        verdict(change),
        change.path("kind").asText(),
        change.path("name").asText(),
        change.path("part").asText(),
        change.path("source").asText(),
        change.path("detail").asText());
  }

  static String verdict(JsonNode change) {
    return change.path("verdict").asText().toLowerCase(Locale.ROOT);
  }

  /** Whether some items were not, or would not be, written. */
  static Outcome outcome(Iterable<JsonNode> changes) {
    return count(changes).keySet().stream().anyMatch(NOT_WRITTEN::contains)
        ? Outcome.FINDINGS
        : Outcome.DONE;
  }

  /** {@code 46 create, 118 same}. */
  static String summary(Iterable<JsonNode> changes) {
    String words =
        count(changes).entrySet().stream()
            .map(e -> e.getValue() + " " + e.getKey())
            .collect(Collectors.joining(", "));
    return words.isEmpty() ? "nothing" : words;
  }

  private static Map<String, Long> count(Iterable<JsonNode> changes) {
    return StreamSupport.stream(changes.spliterator(), false)
        .collect(Collectors.groupingBy(Changes::verdict, TreeMap::new, Collectors.counting()));
  }
}
