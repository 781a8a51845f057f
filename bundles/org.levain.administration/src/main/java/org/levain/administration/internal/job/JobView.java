package org.levain.administration.internal.job;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.levain.administration.internal.Words;
import org.levain.jobs.JobStatus;
import org.levain.jobs.JobStatus.State;

/**
 * A job as its page shows it.
 *
 * @param state the word of {@link State}, in lower case
 * @param total items in all, 0 if unknown
 * @param left how much time is left, in words; empty if nobody knows
 * @param by who asked for it, as people read it
 * @param planned when it begins, or null if it may begin or has begun
 */
public record JobView(
    String id,
    String title,
    String kind,
    String state,
    long done,
    long total,
    String left,
    String by,
    Instant created,
    Instant updated,
    String message,
    boolean ended,
    @Nullable Instant planned) {

  static JobView of(JobStatus job, String by, Words words) {
    return new JobView(
        job.id(),
        words.find("job.title." + job.kind()).orElse(job.title()),
        job.kind(),
        job.state().name().toLowerCase(Locale.ROOT),
        job.done(),
        job.total(),
        job.timeLeft().map(left -> inWords(left, words)).orElse(""),
        by,
        job.created(),
        job.updated(),
        job.message().in(words.locale()),
        job.ended(),
        job.planned().orElse(null));
  }

  /** How much is done, in whole tens of percent: what is read aloud when it changes. */
  public long getTens() {
    return total == 0 ? 0 : 10 * (10 * done / total);
  }

  /** Whether the job can be paused now. */
  public boolean isPausable() {
    return List.of("running", "waiting", "scheduled").contains(state);
  }

  /** Whether the job can go on from where it stands. */
  public boolean isResumable() {
    return state.equals("paused") || state.equals("failed");
  }

  private static String inWords(Duration left, Words words) {
    long seconds = Math.max(1, left.toSeconds());
    return seconds < 90
        ? words.text("job.left.seconds", seconds)
        : words.text("job.left.minutes", (seconds + 30) / 60);
  }
}
