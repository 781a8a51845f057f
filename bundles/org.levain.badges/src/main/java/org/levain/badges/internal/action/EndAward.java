package org.levain.badges.internal.action;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levain.audit.AuditEntry;
import org.levain.audit.AuditLog;
import org.levain.badges.artwork.Standing;
import org.levain.badges.internal.domain.Award;
import org.levain.badges.internal.domain.Over;
import org.levain.badges.internal.domain.Over.How;
import org.levain.host.Member;
import org.levain.host.Members;

/**
 * Ends an award: its holder declines or steps down, whoever gives badges ends or revokes it. What
 * is over stays over; only what ended can still be revoked.
 */
public final class EndAward {

  private final Kinds kinds;
  private final Awards awards;
  private final Members members;
  private final Letters letters;
  private final AuditLog audit;
  private final Shown shown;
  private final News news;
  private final Clock clock;

  /** Ends with these. */
  public EndAward(
      Kinds kinds,
      Awards awards,
      Members members,
      Letters letters,
      AuditLog audit,
      Shown shown,
      News news,
      Clock clock) {
    this.kinds = kinds;
    this.awards = awards;
    this.members = members;
    this.letters = letters;
    this.audit = audit;
    this.shown = shown;
    this.news = news;
    this.clock = clock;
  }

  /** What came of it. */
  public sealed interface Outcome {}

  /** It is over. */
  public record Ended(Award award) implements Outcome {}

  /** It was over before. */
  public record OverBefore(Award award) implements Outcome {}

  /** There is no such award, or it is somebody else's. */
  public record NoAward() implements Outcome {}

  /** Something is missing or wrong. */
  public record Faulty(List<Fault> faults) implements Outcome {}

  /** The holder does not want it, or lays it down. */
  public Outcome layDown(String id, Member holder) {
    Outcome outcome = awards.change(tx -> layDown(tx, id, holder));
    tell(outcome);
    return outcome;
  }

  private Outcome layDown(EntityManager tx, String id, Member holder) {
    Optional<Award> found =
        awards.find(tx, id).filter(award -> award.memberUid().equals(holder.uid()));
    if (found.isEmpty()) {
      return new NoAward();
    }
    if (found.get().standing(LocalDate.now(clock)) != Standing.VALID) {
      return new OverBefore(found.get());
    }
    How how = found.get().consent().isPresent() ? How.STEPPED_DOWN : How.DECLINED;
    return end(tx, found.get(), how, "", Optional.of(holder));
  }

  /**
   * It is ended or revoked by who gives badges.
   *
   * @param how {@link How#ENDED} or {@link How#REVOKED}
   * @param reason why: needed for {@link How#REVOKED}
   * @param by who; empty: the terminal
   */
  public Outcome end(String id, How how, String reason, Optional<Member> by) {
    List<Fault> faults = new ArrayList<>();
    String why =
        how == How.REVOKED
            ? Lines.needed("reason", reason, Award.MOST_REASON, faults)
            : Lines.optional("reason", reason, Award.MOST_REASON, faults);
    if (!faults.isEmpty()) {
      return new Faulty(faults);
    }
    Outcome outcome = awards.change(tx -> end(tx, id, how, why, by));
    tell(outcome);
    return outcome;
  }

  private Outcome end(EntityManager tx, String id, How how, String reason, Optional<Member> by) {
    Optional<Award> found = awards.find(tx, id);
    if (found.isEmpty()) {
      return new NoAward();
    }
    Standing standing = found.get().standing(LocalDate.now(clock));
    boolean possible =
        standing == Standing.VALID || (how == How.REVOKED && standing == Standing.ENDED);
    if (!possible) {
      return new OverBefore(found.get());
    }
    Outcome outcome = end(tx, found.get(), how, reason, by);
    members
        .byUid(found.get().memberUid())
        .ifPresent(
            member ->
                kinds
                    .find(found.get().kind())
                    .ifPresent(kind -> letters.over(tx, ((Ended) outcome).award(), kind, member)));
    return outcome;
  }

  private Ended end(EntityManager tx, Award award, How how, String reason, Optional<Member> by) {
    String byUid = by.map(Member::uid).orElse("");
    Award now =
        award.ended(new Over(how, clock.instant().truncatedTo(ChronoUnit.MILLIS), reason, byUid));
    awards.keep(tx, now);
    audit.record(
        tx,
        new AuditEntry(
            by.map(Member::uid), "badges." + how.slug(), "award:" + award.id(), Map.of()));
    return new Ended(now);
  }

  private void tell(Outcome outcome) {
    if (outcome instanceof Ended ended) {
      shown.changed(ended.award());
      boolean revoked = ended.award().over().filter(o -> o.how() == How.REVOKED).isPresent();
      news.tell(revoked ? News.What.WITHDRAWN : News.What.ENDED, ended.award());
    }
  }
}
