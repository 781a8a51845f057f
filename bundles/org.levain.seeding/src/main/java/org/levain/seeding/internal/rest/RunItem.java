package org.levain.seeding.internal.rest;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.levain.ledger.Change.Verdict;
import org.levain.ledger.Run;
import org.levain.ledger.Run.State;

/**
 * A run as programs read it.
 *
 * @param message a sentence where there is something to say, in the reader's language
 */
public record RunItem(
    String id,
    String owner,
    String title,
    State state,
    long total,
    long done,
    Map<Verdict, Long> counts,
    Optional<String> startedBy,
    Instant created,
    Instant updated,
    String job,
    String message) {

  static RunItem of(Run run, Locale locale) {
    return new RunItem(
        run.id(),
        run.owner(),
        run.title(),
        run.state(),
        run.total(),
        run.done(),
        run.counts(),
        run.startedBy(),
        run.created(),
        run.updated(),
        run.job(),
        run.message().in(locale));
  }
}
