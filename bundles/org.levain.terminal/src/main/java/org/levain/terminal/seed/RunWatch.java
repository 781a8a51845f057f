package org.levain.terminal.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import org.levain.terminal.Failure;
import org.levain.terminal.Outcome;
import org.levain.terminal.output.Progress;

/**
 * Watches a run until it has ended. A server that is away for a moment, because a module is being
 * replaced or it starts again, is waited for.
 */
final class RunWatch {

  private static final Set<String> GOING_ON = Set.of("APPLYING", "UNDOING");

  private final Runs runs;
  private final Progress progress;
  private final InstantSource clock;
  private final Duration pace;
  private final Duration patience;

  RunWatch(Runs runs, Progress progress, InstantSource clock, Duration pace, Duration patience) {
    this.runs = runs;
    this.progress = progress;
    this.clock = clock;
    this.pace = pace;
    this.patience = patience;
  }

  /** The run as it has ended. */
  JsonNode untilItEnds(String id) {
    try {
      return watch(id);
    } finally {
      progress.end();
    }
  }

  private JsonNode watch(String id) {
    Instant heard = clock.instant();
    while (true) {
      try {
        JsonNode run = runs.find(id);
        heard = clock.instant();
        progress.show(run.path("done").asLong(), run.path("total").asLong());
        if (!GOING_ON.contains(run.path("state").asText())) {
          return run;
        }
      } catch (Failure e) {
        bear(e, id, heard);
      }
      sleep(id);
    }
  }

  private void bear(Failure failure, String id, Instant heard) {
    if (failure.outcome() != Outcome.SERVER_AWAY) {
      throw failure;
    }
    if (Duration.between(heard, clock.instant()).compareTo(patience) > 0) {
      throw halfway(
          "The server went away. The run goes on by itself when it is back; to watch it then: ",
          id);
    }
  }

  private void sleep(String id) {
    try {
      Thread.sleep(pace.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw halfway("No longer watched; the run goes on. To watch it again: ", id);
    }
  }

  private static Failure halfway(String sentence, String id) {
    return new Failure(Outcome.STOPPED_HALFWAY, sentence + "levain seed --resume " + id);
  }
}
