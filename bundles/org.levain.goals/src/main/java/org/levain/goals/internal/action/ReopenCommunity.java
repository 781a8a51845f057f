package org.levain.goals.internal.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.levain.goals.internal.action.Communities.Changes;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.domain.Measure;
import org.levain.host.Member;

/** Wakes a community that rests. A review whose day is over gets another one. */
public final class ReopenCommunity {

  private final Communities communities;
  private final Archive archive;
  private final Reviews reviews;
  private final Reminders reminders;
  private final Clock clock;
  private final Runnable changed;

  /**
   * Reopens with these.
   *
   * @param changed runs after a community was reopened
   */
  public ReopenCommunity(
      Communities communities,
      Archive archive,
      Reviews reviews,
      Reminders reminders,
      Clock clock,
      Runnable changed) {
    this.communities = communities;
    this.archive = archive;
    this.reviews = reviews;
    this.reminders = reminders;
    this.clock = clock;
    this.changed = changed;
  }

  /** Reopens it; one that is at work stays as it is. False if there is no such community. */
  public boolean reopen(String id, Member by) {
    Optional<Measure> measure = reviews.measure(id);
    boolean found =
        communities.change(
            tx -> {
              Optional<Community> community = tx.find(id);
              community.filter(c -> !c.active()).ifPresent(c -> wake(tx, c, measure, by));
              return community.isPresent();
            });
    changed.run();
    return found;
  }

  private void wake(Changes tx, Community community, Optional<Measure> measure, Member by) {
    archive.reopen(tx, community, by);
    measure.map(this::ahead).ifPresent(next -> plan(tx, community, next));
  }

  private Measure ahead(Measure measure) {
    LocalDate today = LocalDate.now(clock);
    return measure.review().isAfter(today)
        ? measure
        : measure.reviewedOn(Measure.nextReview(today));
  }

  private void plan(Changes tx, Community community, Measure next) {
    reviews.keep(tx.tx(), community.id(), next);
    reminders.plan(tx.tx(), community, next);
  }
}
