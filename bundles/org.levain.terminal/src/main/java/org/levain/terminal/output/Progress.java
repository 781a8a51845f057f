package org.levain.terminal.output;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Shows on standard error how far a job is: as a bar that a person watches, or as a line each ten
 * percent where nobody does.
 */
public final class Progress {

  private static final int WIDTH = 30;

  private final Output output;
  private final InstantSource clock;
  private final Instant start;
  private long firstDone = -1;
  private long lastTenth = -1;

  /** Starts the watch. */
  public Progress(Output output, InstantSource clock) {
    this.output = output;
    this.clock = clock;
    this.start = clock.instant();
  }

  /** Shows where the job is. */
  public void show(long done, long total) {
    if (total <= 0) {
      return;
    }
    firstDone = firstDone < 0 ? done : firstDone;
    if (output.interactive()) {
      bar(done, total);
    } else {
      lineEachTenth(done, total);
    }
  }

  /** Leaves the bar as it stands and goes to a new line. */
  public void end() {
    if (output.interactive() && firstDone >= 0) {
      output.note("");
    }
  }

  private void bar(long done, long total) {
    int filled = (int) (WIDTH * Math.min(done, total) / total);
    String bar = "#".repeat(filled) + ".".repeat(WIDTH - filled);
    // the escape clears what a longer line left behind
    output.notes().print("\r[" + bar + "] " + words(done, total) + "\u001b[K");
    output.notes().flush();
  }

  private void lineEachTenth(long done, long total) {
    long tenth = 10 * done / total;
    if (tenth > lastTenth) {
      lastTenth = tenth;
      output.note(words(done, total));
    }
  }

  private String words(long done, long total) {
    return done + " of " + total + left(done, total);
  }

  private String left(long done, long total) {
    long seen = done - firstDone;
    if (seen <= 0 || done >= total) {
      return "";
    }
    Duration spent = Duration.between(start, clock.instant());
    return ", " + inWords(spent.multipliedBy(total - done).dividedBy(seen)) + " left";
  }

  private static String inWords(Duration left) {
    long seconds = Math.max(1, left.toSeconds());
    return seconds < 90 ? "about " + seconds + " s" : "about " + (seconds + 30) / 60 + " min";
  }
}
