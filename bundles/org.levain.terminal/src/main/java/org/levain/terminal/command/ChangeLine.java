package org.levain.terminal.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A change of modules as a line for people. */
final class ChangeLine {

  private ChangeLine() {}

  static String of(JsonNode change) {
    return ("Last change %s: %s; %s. %d requests were held, the longest for %d ms;"
            + " %d were turned away.")
        .formatted(
            change.path("at").asText(),
            joined(change.path("jars"), ", ", ChangeLine::jar),
            end(change),
            change.path("held").asLong(),
            change.path("longestWaitMillis").asLong(),
            change.path("turnedAway").asLong());
  }

  private static String jar(JsonNode jar) {
    String name = jar.path("name").asText();
    String before = jar.path("before").asText();
    String after = jar.path("after").asText();
    if (before.isEmpty()) {
      return name + " " + after + " put in";
    }
    return after.isEmpty() ? name + " taken out" : name + " " + before + " to " + after;
  }

  private static String end(JsonNode change) {
    return change.path("taken").asBoolean()
        ? "all parts came up"
        : "put back, because " + joined(change.path("reasons"), "; ", JsonNode::asText);
  }

  private static String joined(JsonNode list, String comma, Function<JsonNode, String> text) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(text)
        .collect(Collectors.joining(comma));
  }
}
