package org.levain.goals.internal.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levain.audit.AuditEntry;
import org.levain.audit.AuditLog;
import org.levain.goals.internal.action.Communities.Changes;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.domain.Measure;
import org.levain.host.Member;

/** Says how a community’s goal is measured, and when people look at it. */
public final class ChangeMeasure {

  private final Communities communities;
  private final Reviews reviews;
  private final Reminders reminders;
  private final AuditLog audit;
  private final Clock clock;

  /** Changes with these. */
  public ChangeMeasure(
      Communities communities, Reviews reviews, Reminders reminders, AuditLog audit, Clock clock) {
    this.communities = communities;
    this.reviews = reviews;
    this.reminders = reminders;
    this.audit = audit;
    this.clock = clock;
  }

  /** What came of it. */
  public sealed interface Outcome {}

  /** So it is measured now. */
  public record Changed(Measure measure) implements Outcome {}

  /** There is no such community. */
  public record NoCommunity() implements Outcome {}

  /** Something is missing or wrong. */
  public record Faulty(List<Fault> faults) implements Outcome {}

  /** Changes the measure; a day that is left out stays, or lies a quarter ahead. */
  public Outcome change(String id, MeasureRequest request, Member by) {
    Optional<Community> found = communities.find(id);
    if (found.isEmpty()) {
      return new NoCommunity();
    }
    LocalDate today = LocalDate.now(clock);
    List<Fault> faults = new ArrayList<>();
    Measure before = reviews.measure(id).orElseGet(() -> Measure.none(today));
    Measure after = new MeasureCheck(today, faults).check(request, before);
    if (request.what().isBlank()) {
      faults.add(Fault.of("measure.what", "measure.nothing"));
    }
    if (!faults.isEmpty()) {
      return new Faulty(faults);
    }
    return communities.change(tx -> write(tx, found.get(), after, by));
  }

  private Outcome write(Changes tx, Community community, Measure after, Member by) {
    reviews.keep(tx.tx(), community.id(), after);
    reminders.plan(tx.tx(), community, after);
    audit.record(
        tx.tx(),
        new AuditEntry(
            Optional.of(by.uid()),
            "goals.measure-changed",
            "community:" + community.id(),
            Map.of()));
    return new Changed(after);
  }
}
