package org.levain.terminal.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.levain.terminal.Failure;
import org.levain.terminal.Outcome;
import org.levain.terminal.output.Output;

/** Prints how a run has ended: what was set aside and why, and the counts. */
final class RunEnd {

  private static final Set<String> AS_ASKED = Set.of("create", "change", "same", "undone");

  /** What an undo deals with: the other items were never written by the run. */
  private static final Set<String> OF_UNDO = Set.of("undone", "keep");

  private final Runs runs;
  private final Output output;
  private final boolean json;

  RunEnd(Runs runs, Output output, boolean json) {
    this.runs = runs;
    this.output = output;
    this.json = json;
  }

  Outcome print(JsonNode run) {
    String id = run.path("id").asText();
    List<JsonNode> changes = dealtWith(run, runs.changes(id));
    if (json) {
      output.json(document(run, changes));
    } else {
      rows(run, changes);
    }
    return outcome(run, id, changes);
  }

  private static List<JsonNode> dealtWith(JsonNode run, List<JsonNode> changes) {
    return state(run).equals("UNDONE")
        ? changes.stream().filter(change -> OF_UNDO.contains(Changes.verdict(change))).toList()
        : changes;
  }

  private void rows(JsonNode run, List<JsonNode> changes) {
    changes.stream()
        .filter(change -> !AS_ASKED.contains(Changes.verdict(change)))
        .forEach(change -> Changes.print(change, output));
    output.line(title(run) + ": " + Changes.summary(changes));
  }

  private static ObjectNode document(JsonNode run, List<JsonNode> changes) {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.set("run", run);
    document.putArray("items").addAll(changes);
    return document;
  }

  private static Outcome outcome(JsonNode run, String id, List<JsonNode> changes) {
    return switch (state(run)) {
      case "APPLIED", "UNDONE" -> Changes.outcome(changes);
      case "PAUSED" -> throw halfway("Paused. To go on: levain seed --resume " + id);
      case "FAILED" -> throw halfway(reason(run) + "To try again: levain seed --resume " + id);
      default ->
          throw halfway(
              "Stopped; what is written stays. To write the rest, apply the plan again; to take it"
                  + " back: levain seed --undo "
                  + id);
    };
  }

  private static Failure halfway(String sentence) {
    return new Failure(Outcome.STOPPED_HALFWAY, sentence);
  }

  private static String reason(JsonNode run) {
    return (run.path("message").asText() + " ").stripLeading();
  }

  private static String title(JsonNode run) {
    String state = state(run);
    return state.isEmpty()
        ? "Ended"
        : state.charAt(0) + state.substring(1).toLowerCase(Locale.ROOT);
  }

  private static String state(JsonNode run) {
    return run.path("state").asText();
  }
}
