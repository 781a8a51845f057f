package org.levain.terminal.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.levain.terminal.Failure;
import org.levain.terminal.Outcome;
import org.levain.terminal.output.Output;
import org.levain.terminal.output.Progress;
import org.levain.terminal.plan.PlanDocument;
import org.levain.terminal.plan.PlanFaults;
import org.levain.terminal.plan.PlanFile;
import org.levain.terminal.server.ServerClient;

/** Seeds a server: compares, applies, takes back, goes on, lists. */
final class Seeding {

  private static final Duration PACE = Duration.ofMillis(400);
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final Set<String> WAITING = Set.of("PAUSED", "FAILED");

  private final Runs runs;
  private final Output output;
  private final boolean json;

  Seeding(ServerClient client, Output output, boolean json) {
    this.runs = new Runs(client);
    this.output = output;
    this.json = json;
  }

  /**
   * Prints what the plan would do.
   *
   * @param texts whether each page is followed by how its text would change
   */
  Outcome compare(PlanFile plan, boolean texts) {
    JsonNode answer = runs.compare(checked(plan));
    JsonNode items = answer.path("items");
    if (json) {
      output.json(answer);
    } else {
      items.forEach(change -> print(change, texts));
    }
    output.note("Nothing has been written. It would be: " + Changes.summary(items) + ".");
    return Changes.outcome(items);
  }

  private void print(JsonNode change, boolean texts) {
    Changes.print(change, output);
    if (texts && change.path("kind").asText().equals("page")) {
      TextDiff.of(change).forEach(line -> output.line("  " + line));
    }
  }

  /** Applies the plan and watches. */
  Outcome apply(PlanFile plan) {
    return watch(runs.start(checked(plan)));
  }

  /** Takes a run back and watches. */
  Outcome undo(String id) {
    runs.undo(id);
    return watch(id);
  }

  /** Goes on with a run and watches; one that goes on by itself, or has ended, is only watched. */
  Outcome resume(String id) {
    if (WAITING.contains(runs.find(id).path("state").asText())) {
      runs.resume(id);
    }
    return watch(id);
  }

  /** Prints the newest runs. */
  Outcome list() {
    JsonNode answer = runs.newest();
    if (json) {
      output.json(answer);
    } else {
      answer.path("items").forEach(this::row);
    }
    return Outcome.DONE;
  }

  private Outcome watch(String id) {
    tellAtOnce("Run: " + id);
    InstantSource clock = InstantSource.system();
    RunWatch watch = new RunWatch(runs, new Progress(output, clock), clock, PACE, PATIENCE);
    return new RunEnd(runs, output, json).print(watch.untilItEnds(id));
  }

  private void tellAtOnce(String line) {
    if (json) {
      output.note(line);
    } else {
      output.line(line);
    }
  }

  private void row(JsonNode run) {
    output.row(
        run.path("id").asText(),
        run.path("state").asText().toLowerCase(Locale.ROOT),
        run.path("done").asText(),
        run.path("total").asText(),
        run.path("created").asText(),
        run.path("title").asText());
  }

  private static PlanDocument checked(PlanFile plan) {
    List<String[]> faults = PlanFaults.rows(plan.check());
    if (!faults.isEmpty()) {
      throw new Failure(
          Outcome.BAD_INPUT,
          "The plan was not read, and nothing was written. Faults: " + faults.size() + ".",
          faults.stream().map(row -> String.join("\t", row)).toList());
    }
    return plan.document();
  }
}
