package org.levain.goals.internal.action;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levain.audit.AuditEntry;
import org.levain.audit.AuditLog;
import org.levain.goals.internal.action.Communities.Changes;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.domain.Community.Purpose;
import org.levain.goals.templates.words.PlainText;
import org.levain.host.Member;
import org.levain.ledger.Ledger;
import org.levain.web.Messages;

/**
 * Gives a community another goal. The old one stays in the history. The landing page follows if
 * nobody edited it since Levain wrote it; otherwise the change is offered to people.
 */
public final class ChangeGoal {

  private final Communities communities;
  private final GoalCheck goals;
  private final Overrides overrides;
  private final LandingPage landing;
  private final Ledger ledger;
  private final AuditLog audit;
  private final Messages messages;
  private final Clock clock;
  private final Runnable changed;

  /**
   * Changes with these.
   *
   * @param changed runs after a goal was changed
   */
  public ChangeGoal(
      Communities communities,
      GoalCheck goals,
      Overrides overrides,
      LandingPage landing,
      Ledger ledger,
      AuditLog audit,
      Messages messages,
      Clock clock,
      Runnable changed) {
    this.communities = communities;
    this.goals = goals;
    this.overrides = overrides;
    this.landing = landing;
    this.ledger = ledger;
    this.audit = audit;
    this.messages = messages;
    this.clock = clock;
    this.changed = changed;
  }

  /** What came of it. */
  public sealed interface Outcome {}

  /** It has the new goal; this is what happens to its landing page. */
  public record Changed(Community community, LandingPage.Update landing) implements Outcome {}

  /** That was its goal already. */
  public record Same(Community community) implements Outcome {}

  /** Somebody else changed it since the form was opened. */
  public record ChangedMeanwhile(Community now) implements Outcome {}

  /** There is no such community. */
  public record NoCommunity() implements Outcome {}

  /** The sentence or the benefit cannot be taken. */
  public record Faulty(List<Fault> faults) implements Outcome {}

  /** Changes goal and benefit; nothing is added to the sentence. */
  public Outcome change(String id, String goal, String benefit, int version, Member by) {
    return change(id, goal, benefit, Insistence.NONE, version, by);
  }

  /**
   * Changes goal and benefit.
   *
   * @param insistence what the person adds to a sentence that was not accepted
   * @param version the version that the person saw
   * @param by who asks
   */
  public Outcome change(
      String id, String goal, String benefit, Insistence insistence, int version, Member by) {
    Optional<Community> found = communities.find(id);
    if (found.isEmpty()) {
      return new NoCommunity();
    }
    Community before = found.get();
    String line = PlainText.oneLine(benefit);
    if (PlainText.length(line) > RequestCheck.MAX_LINE) {
      return faulty(
          Fault.of("benefit", "line.too-long", RequestCheck.MAX_LINE, PlainText.length(line)));
    }
    GoalCheck.Answer answer = answer(before, goal, insistence);
    return answer instanceof GoalCheck.Taken taken
        ? change(before, taken, line, version, by)
        : faulty(((GoalCheck.NotTaken) answer).fault());
  }

  /** A sentence that stands already is not judged again. */
  private GoalCheck.Answer answer(Community before, String goal, Insistence insistence) {
    return PlainText.oneLine(goal).equals(before.purpose().goal())
        ? new GoalCheck.Taken(before.purpose().goal(), Optional.empty())
        : goals.check("goal", goal, insistence, before.language());
  }

  private static Faulty faulty(Fault fault) {
    return new Faulty(List.of(fault));
  }

  private Outcome change(
      Community before, GoalCheck.Taken goal, String benefit, int version, Member by) {
    if (before.version() != version) {
      return new ChangedMeanwhile(before);
    }
    Purpose purpose = before.purpose().with(goal.sentence(), benefit);
    if (purpose.equals(before.purpose())) {
      return new Same(before);
    }
    Community after = before.with(purpose);
    LandingPage.Update update = landing.update(before, after);
    Outcome outcome = communities.change(tx -> write(tx, after, goal, version, update, by));
    changed.run();
    return outcome;
  }

  private Outcome write(
      Changes tx,
      Community after,
      GoalCheck.Taken goal,
      int version,
      LandingPage.Update update,
      Member by) {
    Community now = tx.find(after.id()).orElseThrow();
    if (now.version() != version) {
      return new ChangedMeanwhile(now);
    }
    Optional<String> uid = Optional.of(by.uid());
    Community kept =
        update instanceof LandingPage.Rewrite rewrite
            ? after.inRun(open(tx, after, rewrite, uid))
            : after;
    Instant moment = clock.instant();
    tx.changeGoal(kept, moment, by.uid());
    goal.override().ifPresent(w -> overrides.keep(tx.tx(), kept, w, by.uid(), moment));
    audit.record(
        tx.tx(), new AuditEntry(uid, "goals.goal-changed", "community:" + after.id(), Map.of()));
    return new Changed(kept, update);
  }

  private String open(
      Changes tx, Community community, LandingPage.Rewrite rewrite, Optional<String> uid) {
    String title = messages.text(community.language().locale(), "run.goal", community.name());
    String key = UuidCreator.getTimeOrderedEpoch().toString();
    return ledger.open(tx.tx(), "goals", title, key, List.of(rewrite.intent()), uid);
  }
}
