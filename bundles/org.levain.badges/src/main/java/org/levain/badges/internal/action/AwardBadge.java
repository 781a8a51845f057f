package org.levain.badges.internal.action;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levain.audit.AuditEntry;
import org.levain.audit.AuditLog;
import org.levain.badges.internal.domain.Award;
import org.levain.badges.internal.domain.Evidence;
import org.levain.badges.internal.domain.Kind;
import org.levain.badges.internal.domain.Over;
import org.levain.host.Member;
import org.levain.host.Members;

/**
 * Gives a member a badge, by hand. It stays between the two until the holder agrees. Two who give
 * the same badge at the same moment give one; the same request sent twice gives one.
 */
public final class AwardBadge {

  private final Kinds kinds;
  private final Awards awards;
  private final Members members;
  private final Letters letters;
  private final Reminders reminders;
  private final AuditLog audit;
  private final News news;
  private final Clock clock;

  /** Gives with these. */
  public AwardBadge(
      Kinds kinds,
      Awards awards,
      Members members,
      Letters letters,
      Reminders reminders,
      AuditLog audit,
      News news,
      Clock clock) {
    this.kinds = kinds;
    this.awards = awards;
    this.members = members;
    this.letters = letters;
    this.reminders = reminders;
    this.audit = audit;
    this.news = news;
    this.clock = clock;
  }

  /** What came of it. */
  public sealed interface Outcome {}

  /** The badge was given. */
  public record Awarded(Award award) implements Outcome {}

  /** The member has it already, or this request was sent before. */
  public record AwardedBefore(Award award) implements Outcome {}

  /** There is no such badge. */
  public record NoKind() implements Outcome {}

  /** Something is missing or wrong. */
  public record Faulty(List<Fault> faults) implements Outcome {}

  /**
   * Gives it.
   *
   * @param by who gives it; empty: the terminal
   */
  public Outcome award(String kindId, AwardRequest request, Optional<Member> by) {
    Optional<Kind> kind = kinds.find(kindId);
    if (kind.isEmpty()) {
      return new NoKind();
    }
    List<Fault> faults = new ArrayList<>();
    if (kind.get().retired()) {
      faults.add(Fault.of("badge", "badge.retired"));
    }
    Wanted wanted = wanted(request, faults);
    if (!faults.isEmpty()) {
      return new Faulty(faults);
    }
    Member member = wanted.member().orElseThrow();
    Award award = award(kind.get(), member, by, wanted);
    Outcome outcome = write(award, kind.get(), member, request.key());
    if (outcome instanceof Awarded awarded) {
      news.tell(News.What.AWARDED, awarded.award());
    }
    return outcome;
  }

  /** What is missing or wrong in a request, whatever the badge. */
  public List<Fault> check(AwardRequest request) {
    List<Fault> faults = new ArrayList<>();
    Wanted unused = wanted(request, faults);
    return faults;
  }

  private record Wanted(Optional<Member> member, String reason, String evidence, Award.Term term) {}

  private Wanted wanted(AwardRequest request, List<Fault> faults) {
    Optional<Member> member = new Holder(members).find(request.member(), faults);
    String reason = Lines.needed("reason", request.reason(), Award.MOST_REASON, faults);
    String evidence = evidence(request.evidence(), faults);
    Award.Term term = new Term(LocalDate.now(clock), faults).read(request.begins(), request.ends());
    if (request.key().length() > AwardRequest.MOST_KEY) {
      faults.add(Fault.of("key", "too-long", AwardRequest.MOST_KEY, request.key().length()));
    }
    return new Wanted(member, reason, evidence, term);
  }

  private static String evidence(String typed, List<Fault> faults) {
    if (typed.isBlank()) {
      return "";
    }
    Optional<String> link = Evidence.link(typed);
    if (link.isEmpty()) {
      faults.add(Fault.of("evidence", "evidence.no-link"));
    }
    return link.orElse("");
  }

  private Award award(Kind kind, Member member, Optional<Member> by, Wanted wanted) {
    return new Award(
        UuidCreator.getTimeOrderedEpoch().toString(),
        PublicIds.fresh(),
        kind.id(),
        member.uid(),
        new Award.Given(
            clock.instant().truncatedTo(ChronoUnit.MILLIS),
            by.map(Member::uid).orElse(""),
            wanted.reason(),
            wanted.evidence()),
        wanted.term(),
        Optional.empty(),
        Optional.empty());
  }

  /** Two writers who meet: the constraint lets one through, the other finds what that one wrote. */
  private Outcome write(Award award, Kind kind, Member member, String key) {
    try {
      return awards.change(tx -> write(tx, award, kind, member, key));
    } catch (PersistenceException e) {
      return awards
          .change(tx -> before(tx, award, key))
          .<Outcome>map(AwardedBefore::new)
          .orElseThrow(() -> e);
    }
  }

  private Outcome write(EntityManager tx, Award award, Kind kind, Member member, String key) {
    Optional<Award> same = sent(tx, award, key);
    if (same.isPresent()) {
      return new AwardedBefore(same.get());
    }
    // read once: between two looks somebody else may have given it
    Optional<Award> open = awards.open(tx, award.kind(), award.memberUid());
    if (open.isPresent() && !isOver(open.get())) {
      return new AwardedBefore(open.get());
    }
    open.ifPresent(past -> awards.keep(tx, past.ended(term(past))));
    awards.add(tx, award, key);
    letters.offered(tx, award, kind, member);
    reminders.plan(tx, award, kind);
    audit.record(
        tx,
        new AuditEntry(
            Optional.of(award.given().byUid()).filter(uid -> !uid.isEmpty()),
            "badges.awarded",
            "award:" + award.id(),
            Map.of("badge", award.kind())));
    return new Awarded(award);
  }

  private Optional<Award> before(EntityManager tx, Award award, String key) {
    Optional<Award> same = sent(tx, award, key);
    return same.isPresent()
        ? same
        : awards.open(tx, award.kind(), award.memberUid()).filter(open -> !isOver(open));
  }

  private Optional<Award> sent(EntityManager tx, Award award, String key) {
    return key.isEmpty() ? Optional.empty() : awards.ofRequest(tx, award.given().byUid(), key);
  }

  private boolean isOver(Award open) {
    return open.term().isOver(LocalDate.now(clock));
  }

  private Over term(Award past) {
    return new Over(
        Over.How.ENDED,
        past.term().ends().orElseThrow().atStartOfDay(clock.getZone()).toInstant(),
        "",
        "");
  }
}
