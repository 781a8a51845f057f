package org.levain.seeding.internal.action;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.levain.audit.AuditEntry;
import org.levain.audit.AuditLog;
import org.levain.ledger.Intent;
import org.levain.ledger.Ledger;
import org.levain.ledger.Run;
import org.levain.ledger.Run.State;
import org.levain.seeding.plan.Community;
import org.levain.seeding.plan.PlanError;
import org.levain.seeding.plan.Reading;

/** Starts a run that writes a plan into the server. */
public final class ApplySeedPlan {

  /** The module's name in the ledger. */
  public static final String OWNER = "seeding";

  private static final Set<State> OPEN = Set.of(State.APPLYING, State.PAUSED, State.UNDOING);

  private final ComparePlan compare;
  private final Plans plans;
  private final Ledger ledger;
  private final AuditLog audit;

  /** Applies plans through this ledger. */
  public ApplySeedPlan(ComparePlan compare, Plans plans, Ledger ledger, AuditLog audit) {
    this.compare = compare;
    this.plans = plans;
    this.ledger = ledger;
    this.audit = audit;
  }

  /** What came of it. */
  public sealed interface Outcome {}

  /** A run has begun. */
  public record Started(String run) implements Outcome {}

  /** A run of this plan is still open: that one goes on. */
  public record GoesOn(String run) implements Outcome {}

  /** The plan is not as the format wants it. */
  public record Unreadable(List<PlanError> errors) implements Outcome {}

  /** Applies a plan as it stands; {@code by} is the member who asked, empty for the terminal. */
  public Outcome apply(SentPlan plan, Optional<String> by) {
    return apply(plan, Choices.NONE, by);
  }

  /** Applies a plan with what somebody chose where something is there already. */
  public Outcome apply(SentPlan plan, Choices choices, Optional<String> by) {
    Optional<Run> open =
        plan.lastRun().flatMap(ledger::run).filter(run -> OPEN.contains(run.state()));
    if (open.isPresent()) {
      return new GoesOn(open.get().id());
    }
    Reading reading = compare.read(plan);
    if (reading instanceof Reading.Refused refused) {
      return new Unreadable(refused.errors());
    }
    Compiled compiled = compare.compile((Reading.Accepted) reading);
    int seen = plan.runs();
    List<Intent> intents = choices.in(compiled.intents());
    List<RunPart> parts = RunPart.of(intents);
    return new Started(
        plans.start(
            plan.id(), compiled.days(), parts, tx -> open(tx, plan, compiled, intents, seen, by)));
  }

  /**
   * The key is made of the number of runs that the caller had seen: who presses the button twice
   * gets the same run.
   */
  private String open(
      EntityManager tx,
      SentPlan plan,
      Compiled compiled,
      List<Intent> intents,
      int seen,
      Optional<String> by) {
    String title = compiled.plan().title();
    String key = plan.id() + ":" + (seen + 1);
    String run = ledger.open(tx, OWNER, title, key, intents, by);
    Map<String, String> details =
        Map.of("items", Integer.toString(intents.size()), "plan", plan.id());
    audit.record(tx, new AuditEntry(by, "seeding.applied", "run:" + run, details));
    compiled.plan().communities().forEach(c -> keepReason(tx, c, run, by));
    return run;
  }

  /** Why a vague goal stands stays visible to the administrators. */
  private void keepReason(EntityManager tx, Community community, String run, Optional<String> by) {
    community
        .goalReason()
        .map(
            reason ->
                Map.of("community", community.name(), "goal", community.goal(), "reason", reason))
        .ifPresent(
            why -> audit.record(tx, new AuditEntry(by, "seeding.goal-kept", "run:" + run, why)));
  }
}
