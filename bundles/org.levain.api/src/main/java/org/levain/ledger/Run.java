package org.levain.ledger;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.levain.words.Sentence;

/**
 * A set of writes that belong together, and can be taken back together.
 *
 * @param id identifier, ordered by time
 * @param owner the module that asked: {@code seeding}, {@code goals}
 * @param title what it is, for people
 * @param state where it is
 * @param total items in all
 * @param done items dealt with: while it is undone, items taken back
 * @param counts how many items came to which verdict so far
 * @param startedBy identifier of the member who asked; empty: the terminal or Levain itself
 * @param created when it was asked for
 * @param updated when something last happened
 * @param job the job that works on it
 * @param message a sentence for people where there is something to say
 */
public record Run(
    String id,
    String owner,
    String title,
    State state,
    long total,
    long done,
    Map<Change.Verdict, Long> counts,
    Optional<String> startedBy,
    Instant created,
    Instant updated,
    String job,
    Sentence message) {

  /** Where a run is. */
  public enum State {
    APPLYING,
    PAUSED,
    APPLIED,
    STOPPED,
    FAILED,
    UNDOING,
    UNDONE
  }
}
