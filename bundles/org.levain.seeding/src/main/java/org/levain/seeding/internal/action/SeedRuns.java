package org.levain.seeding.internal.action;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.levain.audit.AuditEntry;
import org.levain.audit.AuditLog;
import org.levain.jobs.JobStatus;
import org.levain.jobs.Jobs;
import org.levain.ledger.Change;
import org.levain.ledger.Ledger;
import org.levain.ledger.Run;
import org.levain.ledger.Run.State;

/** Runs of this module: looked at and steered. */
public final class SeedRuns {

  private static final Set<State> MOVING = Set.of(State.APPLYING, State.UNDOING);
  private static final Set<State> WAITING = Set.of(State.PAUSED, State.FAILED);

  private final Ledger ledger;
  private final Jobs jobs;
  private final Plans plans;
  private final AuditLog audit;

  /** The runs of this ledger. */
  public SeedRuns(Ledger ledger, Jobs jobs, Plans plans, AuditLog audit) {
    this.ledger = ledger;
    this.jobs = jobs;
    this.plans = plans;
    this.audit = audit;
  }

  /** The run, if it is this module's. */
  public Optional<Run> find(String id) {
    return ledger.run(id).filter(run -> run.owner().equals(ApplySeedPlan.OWNER));
  }

  /** The newest runs. */
  public List<Run> newest(String before, int limit) {
    return ledger.runs(ApplySeedPlan.OWNER, before, limit);
  }

  /** A run's items in order. */
  public List<Change> changes(String run, long after, int limit) {
    return ledger.changes(run, after, limit);
  }

  /** A run's items that came to one of these verdicts. */
  public List<Change> changes(String run, Set<Change.Verdict> verdicts, long after, int limit) {
    return ledger.changes(run, verdicts, after, limit);
  }

  /** The communities of a run with their items, in its order. */
  public List<RunPart> parts(Run run) {
    return plans.parts(run.id());
  }

  /** How the run's job stands. */
  public Optional<JobStatus> job(Run run) {
    return jobs.find(run.job());
  }

  /** Pauses a run that goes on; another one stays as it is. */
  public void pause(Run run, Optional<String> by) {
    if (MOVING.contains(run.state())) {
      jobs.pause(run.job());
      record("seeding.paused", run, by);
    }
  }

  /** Goes on with a run that is paused or has failed; another one stays as it is. */
  public void resume(Run run, Optional<String> by) {
    if (WAITING.contains(run.state())) {
      jobs.resume(run.job());
      record("seeding.resumed", run, by);
    }
  }

  /** Stops a run that has not ended; what is written stays. */
  public void stop(Run run, Optional<String> by) {
    if (MOVING.contains(run.state()) || WAITING.contains(run.state())) {
      jobs.stop(run.job());
      record("seeding.stopped", run, by);
    }
  }

  /** Takes a run back. */
  UndoSeedRun.Outcome undo(Run run, Optional<String> by) {
    Optional<String> job = ledger.undo(run.id(), by);
    job.ifPresent(id -> record("seeding.undone", run, by));
    return job.isPresent() ? new UndoSeedRun.Undoing(run.id()) : notNow(run.id());
  }

  private UndoSeedRun.Outcome notNow(String id) {
    return new UndoSeedRun.NotNow(find(id).map(Run::state).orElse(Run.State.UNDONE));
  }

  private void record(String action, Run run, Optional<String> by) {
    boolean unused =
        plans.write(
            tx -> {
              audit.record(tx, new AuditEntry(by, action, "run:" + run.id(), Map.of()));
              return true;
            });
  }
}
