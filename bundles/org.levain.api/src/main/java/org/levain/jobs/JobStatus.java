package org.levain.jobs;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.levain.words.Sentence;

/**
 * How a job stands.
 *
 * @param id identifier, ordered by time
 * @param kind which handler does it
 * @param key the request's key
 * @param title what it is, for people
 * @param state where it is
 * @param done items done
 * @param total items in all, 0 if unknown
 * @param startedBy identifier of the member who asked; empty: Levain itself
 * @param created when it was asked for
 * @param updated when it last made a step
 * @param message the summary, or the reason of a failure; empty while it runs well
 * @param planned when its first step may begin, as long as it is {@link State#SCHEDULED}
 */
public record JobStatus(
    String id,
    String kind,
    String key,
    String title,
    State state,
    long done,
    long total,
    Optional<String> startedBy,
    Instant created,
    Instant updated,
    Sentence message,
    Optional<Instant> planned) {

  /** Where a job is. */
  public enum State {
    /** Its day has not come. */
    SCHEDULED,
    WAITING,
    RUNNING,
    PAUSED,
    DONE,
    STOPPED,
    FAILED
  }

  /** Whether nothing more will happen by itself. */
  public boolean ended() {
    return state == State.DONE || state == State.STOPPED || state == State.FAILED;
  }

  /**
   * Time left at the pace so far; empty before a tenth of a percent is done or when the total is
   * unknown.
   */
  public Optional<Duration> timeLeft() {
    if (ended() || total == 0 || done * 1000 < total || done == 0) {
      return Optional.empty();
    }
    long millis = Duration.between(created, updated).toMillis();
    return Optional.of(Duration.ofMillis(millis * (total - done) / done));
  }
}
