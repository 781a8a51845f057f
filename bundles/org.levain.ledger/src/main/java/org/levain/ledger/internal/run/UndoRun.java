package org.levain.ledger.internal.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.levain.host.Actor;
import org.levain.host.HostRefusal;
import org.levain.jobs.JobHandler;
import org.levain.ledger.internal.domain.Entry;
import org.levain.ledger.internal.domain.Return;
import org.levain.ledger.internal.store.LedgerStore;
import org.levain.ledger.internal.store.RunRow;
import org.levain.ledger.internal.store.Runs;
import org.levain.ledger.internal.store.Undo;
import org.levain.words.Sentence;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Takes a run back, from its last item to its first. Needs no mark before it calls the server: what
 * is away already, or is again what it was before, is seen as such after a kill.
 */
@Component(name = "org.levain.ledger.undo", property = JobHandler.KIND + "=" + UndoRun.JOB)
public final class UndoRun implements JobHandler {

  /** The kind of its jobs. */
  public static final String JOB = "ledger.undo";

  private static final int BATCH = 50;
  private static final Duration STEP = Duration.ofSeconds(1);

  /** How long a batch of the applying job may be with the server; after a kill it never returns. */
  private static final Duration CALL = Duration.ofSeconds(15);

  private final LedgerStore store;
  private final Server server;

  /** Takes back runs of this ledger from this server. */
  @Activate
  public UndoRun(@Reference LedgerStore store, @Reference Server server) {
    this.store = store;
    this.server = server;
  }

  @Override
  public Step step(Run job) throws InterruptedException {
    Cursor start = Cursor.of(job.state());
    Optional<RunRow> run = store.read(tx -> Runs.in(tx).find(start.run()));
    if (run.isEmpty()) {
      return new GiveUp(Sentence.of("ledger.no-run"));
    }
    if (isCalling(run.get())) {
      Thread.sleep(200);
      return new GoOn(job.state(), 0, Runs.toUndo(run.get()));
    }
    Undoing undoing = new Undoing(run.get(), job.fence(), start);
    try {
      return undoing.goOn();
    } catch (HostRefusal failure) {
      undoing.keep(false);
      return Failures.after(store, start.run(), failure);
    }
  }

  private static boolean isCalling(RunRow run) {
    return run.calling() > System.currentTimeMillis() - CALL.toMillis();
  }

  /** One step. */
  private final class Undoing {

    private final RunRow run;
    private final long fence;
    private final long end = System.nanoTime() + STEP.toNanos();
    private Cursor cursor;
    private long count;
    private List<Return> returns = new ArrayList<>();

    Undoing(RunRow run, long fence, Cursor start) {
      this.run = run;
      this.fence = fence;
      this.cursor = start;
    }

    Step goOn() {
      while (System.nanoTime() < end) {
        LedgerStore.Batch batch = store.written(run.id(), cursor.number(), BATCH);
        if (batch.entries().isEmpty()) {
          keep(true);
          return new Done(Sentence.NONE);
        }
        call(batch);
        if (!keep(false)) {
          return new Done(Sentence.NONE);
        }
      }
      return new GoOn(cursor.state(), run.done() + count, run.done() + Runs.toUndo(run));
    }

    private void call(LedgerStore.Batch batch) {
      for (Entry entry : batch.entries()) {
        if (System.nanoTime() > end) {
          return;
        }
        Actor actor = Actor.system(run.owner());
        returns.add(
            server.undo(
                entry, Optional.ofNullable(batch.owned().get(LedgerStore.keyOf(entry))), actor));
        cursor = cursor.at(entry.id().number());
      }
    }

    /** Writes down what was taken back so far; false if the run is no longer this step's. */
    boolean keep(boolean last) {
      boolean ours = Undo.advance(store, run.id(), fence, returns, last);
      count += returns.size();
      returns = new ArrayList<>();
      return ours;
    }
  }
}
