package org.levain.terminal.swap;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.levain.terminal.Outcome;
import org.levain.terminal.output.Output;

/**
 * What the bridge answered: a row for each jar, migration, module that pauses and reason, then how
 * requests waited.
 *
 * @param answer text by key; lists are numbered from 1
 */
record AnswerText(Properties answer) {

  private static final List<String> NUMBERS = List.of("held", "longestWaitMillis", "turnedAway");

  Outcome print(Output output) {
    jars().forEach(jar -> output.row("jar", jar[0], jar[1], jar[2]));
    for (String kind : List.of("migration", "pauses", "reason")) {
      list(kind).forEach(text -> output.row(kind, text));
    }
    for (String number : NUMBERS) {
      if (answer.containsKey(number)) {
        output.row(number, answer.getProperty(number));
      }
    }
    output.note(sentence());
    return outcome();
  }

  Outcome json(Output output) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("state", state());
    ArrayNode jars = json.putArray("jars");
    jars()
        .forEach(
            jar -> jars.addObject().put("name", jar[0]).put("before", jar[1]).put("after", jar[2]));
    List.of("migration", "pauses", "reason")
        .forEach(kind -> list(kind).forEach(json.withArray("/" + kind)::add));
    NUMBERS.stream()
        .filter(answer::containsKey)
        .forEach(number -> json.put(number, Long.parseLong(answer.getProperty(number))));
    output.json(json);
    return outcome();
  }

  private Outcome outcome() {
    return state().equals("refused") ? Outcome.FINDINGS : Outcome.DONE;
  }

  private String state() {
    return answer.getProperty("state", "refused");
  }

  private String sentence() {
    return switch (state()) {
      case "taken" -> "Done: all parts came up and answer.";
      case "ready" -> "This set can be put together. Nothing was changed.";
      case "same" -> "Nothing to do: these run already.";
      default -> "Not done: what ran before goes on.";
    };
  }

  private List<String[]> jars() {
    return Stream.of("replaced", "added", "removed")
        .flatMap(kind -> list(kind).stream())
        .map(line -> line.split("\t", -1))
        .filter(cells -> cells.length == 3)
        .toList();
  }

  private List<String> list(String key) {
    List<String> all = new ArrayList<>();
    for (int i = 1; answer.containsKey(key + "." + i); i++) {
      all.add(answer.getProperty(key + "." + i));
    }
    return all;
  }
}
