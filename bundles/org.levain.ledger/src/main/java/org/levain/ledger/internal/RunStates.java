package org.levain.ledger.internal;

import java.util.Optional;
import org.levain.jobs.JobStatus;
import org.levain.jobs.Jobs;
import org.levain.ledger.Run;
import org.levain.ledger.Run.State;
import org.levain.ledger.internal.store.RunRow;
import org.levain.ledger.internal.store.RunRow.Phase;
import org.levain.words.Sentence;

/** Where a run is: its own phase, and what its job says about a pause or a stop. */
final class RunStates {

  private final Jobs jobs;

  RunStates(Jobs jobs) {
    this.jobs = jobs;
  }

  Run of(RunRow row) {
    State state = state(row);
    return state == State.FAILED
        ? row.saying(jobs.find(row.job()).map(JobStatus::message).orElse(Sentence.NONE)).in(state)
        : row.in(state);
  }

  /** A run whose undo was paused or failed goes on with that undo instead. */
  boolean mayBeUndone(RunRow row) {
    return switch (state(row)) {
      case APPLIED, STOPPED -> true;
      case PAUSED, FAILED -> row.phase() == Phase.APPLYING;
      case APPLYING, UNDOING, UNDONE -> false;
    };
  }

  private State state(RunRow row) {
    return switch (row.phase()) {
      case APPLIED -> State.APPLIED;
      case UNDONE -> State.UNDONE;
      case APPLYING -> byJob(row).orElse(State.APPLYING);
      case UNDOING -> byJob(row).orElse(State.UNDOING);
    };
  }

  /** A failure of the server pauses a run: its sentence stands beside, and it can go on. */
  private Optional<State> byJob(RunRow row) {
    JobStatus.State job =
        jobs.find(row.job()).map(JobStatus::state).orElse(JobStatus.State.STOPPED);
    return switch (job) {
      case PAUSED -> Optional.of(State.PAUSED);
      case STOPPED -> Optional.of(State.STOPPED);
      case FAILED -> Optional.of(row.message().isEmpty() ? State.FAILED : State.PAUSED);
      case SCHEDULED, WAITING, RUNNING, DONE -> Optional.empty();
    };
  }
}
