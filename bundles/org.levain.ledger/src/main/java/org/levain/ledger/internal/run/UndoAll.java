package org.levain.ledger.internal.run;

import java.util.Optional;
import org.levain.jobs.JobHandler;
import org.levain.jobs.JobStatus;
import org.levain.jobs.Jobs;
import org.levain.ledger.internal.store.LedgerStore;
import org.levain.ledger.internal.store.RunProgress;
import org.levain.ledger.internal.store.RunRow;
import org.levain.ledger.internal.store.Runs;
import org.levain.words.Sentence;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Takes all runs back, the newest first, each as {@link UndoRun} does; so no run is taken back
 * before one that wrote over it. Runs that come meanwhile are taken back too.
 */
@Component(name = "org.levain.ledger.undo-all", property = JobHandler.KIND + "=" + UndoAll.JOB)
public final class UndoAll implements JobHandler {

  /** The kind of its jobs. */
  public static final String JOB = "ledger.undo-all";

  private static final int MILLIS_TO_WAIT = 200;

  private final LedgerStore store;
  private final Jobs jobs;
  private final UndoRun undo;

  /** Takes back runs of this ledger from this server. */
  @Activate
  public UndoAll(@Reference LedgerStore store, @Reference Server server, @Reference Jobs jobs) {
    this.store = store;
    this.jobs = jobs;
    this.undo = new UndoRun(store, server);
  }

  /** What a job begins with. */
  public static String start(long total) {
    return new State(total, "").text();
  }

  @Override
  public Step step(Run job) throws InterruptedException {
    State state = State.of(job.state());
    if (!state.cursor.isEmpty()) {
      return goOn(job, state);
    }
    Optional<RunRow> next = store.read(tx -> Runs.in(tx).newestNotUndone());
    if (next.isEmpty()) {
      return new Done(Sentence.NONE);
    }
    if (isTakenBackBySomebodyElse(next.get(), job)) {
      Thread.sleep(MILLIS_TO_WAIT);
      return goingOn(state);
    }
    take(next.get(), job);
    // a step of its own: taking it again after a failure would forget that failure
    return goingOn(state.at(next.get().id() + " " + Long.MAX_VALUE));
  }

  private Step goOn(Run job, State state) throws InterruptedException {
    Step step = undo.step(new Run(job.id(), job.key(), state.cursor, job.fence()));
    if (step instanceof GoOn more) {
      return goingOn(state.at(more.state()));
    }
    return step instanceof Done ? goingOn(state.at("")) : step;
  }

  private Step goingOn(State state) {
    long left = store.read(tx -> Runs.in(tx).allToUndo());
    long total = Math.max(state.total, left);
    return new GoOn(new State(total, state.cursor).text(), total - left, total);
  }

  private boolean isTakenBackBySomebodyElse(RunRow run, Run job) {
    return run.phase() == RunRow.Phase.UNDOING
        && !run.job().equals(job.id())
        && jobs.find(run.job()).map(JobStatus::state).filter(UndoAll::isAtWork).isPresent();
  }

  private static boolean isAtWork(JobStatus.State state) {
    return state == JobStatus.State.WAITING || state == JobStatus.State.RUNNING;
  }

  private void take(RunRow run, Run job) {
    if (!run.job().equals(job.id())) {
      jobs.stop(run.job());
    }
    boolean unused = store.write(tx -> RunProgress.in(tx).beginUndo(run.id(), job.id()));
  }

  /**
   * Where the job stands.
   *
   * @param total items in all
   * @param cursor where the run that is being taken back stands; empty: between two
   */
  private record State(long total, String cursor) {

    static State of(String text) {
      int space = text.indexOf(' ');
      return new State(Long.parseLong(text.substring(0, space)), text.substring(space + 1));
    }

    String text() {
      return total + " " + cursor;
    }

    State at(String next) {
      return new State(total, next);
    }
  }
}
