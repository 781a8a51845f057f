package org.levain.goals.internal.action;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levain.audit.AuditEntry;
import org.levain.audit.AuditLog;
import org.levain.goals.internal.action.Communities.Changes;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.domain.FollowUp;
import org.levain.goals.internal.domain.Measure;
import org.levain.goals.internal.domain.Review;
import org.levain.goals.internal.domain.ReviewVerdict;
import org.levain.goals.templates.words.PlainText;
import org.levain.host.Member;

/**
 * Writes down what people found when they looked at their goal, and what follows (requirements, row
 * 85): they go on until a next day, change the goal, or close. The same form sent twice is one
 * review.
 */
public final class HoldReview {

  /** The most characters of a note. */
  public static final int MAX_NOTE = 1000;

  private final Communities communities;
  private final Reviews reviews;
  private final Archive archive;
  private final Reminders reminders;
  private final AuditLog audit;
  private final News news;
  private final Clock clock;
  private final Runnable changed;

  /**
   * Holds with these.
   *
   * @param changed runs after a review
   */
  public HoldReview(
      Communities communities,
      Reviews reviews,
      Archive archive,
      Reminders reminders,
      AuditLog audit,
      News news,
      Clock clock,
      Runnable changed) {
    this.communities = communities;
    this.reviews = reviews;
    this.archive = archive;
    this.reminders = reminders;
    this.audit = audit;
    this.news = news;
    this.clock = clock;
    this.changed = changed;
  }

  /** What came of it. */
  public sealed interface Outcome {}

  /** It is written down. */
  public record Held(Review review) implements Outcome {}

  /** It was written down before: this form, or somebody else’s. */
  public record HeldBefore() implements Outcome {}

  /** There is no such community. */
  public record NoCommunity() implements Outcome {}

  /** The community rests: there is nothing to look at. */
  public record AtRest() implements Outcome {}

  /** Something is missing or wrong. */
  public record Faulty(List<Fault> faults) implements Outcome {}

  /** Holds the review. */
  public Outcome hold(String id, ReviewRequest request, Member by) {
    Optional<Community> found = communities.find(id);
    if (found.isEmpty()) {
      return new NoCommunity();
    }
    if (reviews.held(id).stream().anyMatch(r -> r.number() >= request.number())) {
      return new HeldBefore();
    }
    if (!found.get().active()) {
      return new AtRest();
    }
    LocalDate today = LocalDate.now(clock);
    Measure measure = reviews.measure(id).orElseGet(() -> Measure.none(today));
    return hold(found.get(), measure, request, today, by);
  }

  private Outcome hold(
      Community community, Measure measure, ReviewRequest request, LocalDate today, Member by) {
    List<Fault> faults = new ArrayList<>();
    Optional<ReviewVerdict> verdict = ReviewVerdict.of(request.verdict());
    Optional<FollowUp> follow = FollowUp.of(request.followUp());
    if (verdict.isEmpty()) {
      faults.add(Fault.of("verdict", "review.no-verdict"));
    }
    if (follow.isEmpty()) {
      faults.add(Fault.of("followUp", "review.no-follow-up"));
    }
    String note = note(request.note(), faults);
    Optional<BigDecimal> value = new MeasureCheck(today, faults).figure("value", request.value());
    Measure next = next(measure, request, follow, today, faults);
    if (!faults.isEmpty()) {
      return new Faulty(faults);
    }
    Review review =
        new Review(
            request.number(),
            clock.instant().truncatedTo(ChronoUnit.MILLIS),
            measure.review(),
            value,
            verdict.orElseThrow(),
            follow.orElseThrow(),
            note,
            community.purpose().goal(),
            by.uid());
    Outcome outcome = communities.change(tx -> write(tx, community.id(), review, next, by));
    changed.run();
    if (outcome instanceof Held) {
      news.tell(News.What.REVIEWED, community.id());
    }
    return outcome;
  }

  private static String note(String typed, List<Fault> faults) {
    String note = PlainText.paragraphs(typed);
    if (PlainText.length(note) > MAX_NOTE) {
      faults.add(Fault.of("note", "line.too-long", MAX_NOTE, PlainText.length(note)));
    }
    return note;
  }

  private static Measure next(
      Measure measure,
      ReviewRequest request,
      Optional<FollowUp> follow,
      LocalDate today,
      List<Fault> faults) {
    if (follow.isEmpty() || follow.get() == FollowUp.CLOSE) {
      return measure;
    }
    LocalDate day =
        request.next().isBlank()
            ? Measure.nextReview(today)
            : new ReviewDay(today, faults).ahead("next", request.next(), measure);
    return measure.reviewedOn(day);
  }

  private Outcome write(Changes tx, String id, Review review, Measure next, Member by) {
    if (!reviews.add(tx.tx(), id, review)) {
      return new HeldBefore();
    }
    Community community = tx.find(id).orElseThrow();
    if (review.followUp() == FollowUp.CLOSE) {
      archive.close(tx, community, by);
    } else {
      reviews.keep(tx.tx(), id, next);
      reminders.plan(tx.tx(), community, next);
    }
    Map<String, String> facts =
        Map.of("verdict", review.verdict().slug(), "follow-up", review.followUp().slug());
    audit.record(
        tx.tx(), new AuditEntry(Optional.of(by.uid()), "goals.reviewed", "community:" + id, facts));
    return new Held(review);
  }
}
