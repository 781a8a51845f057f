package org.levain.ledger.internal.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.levain.host.Actor;
import org.levain.host.HostRefusal;
import org.levain.jobs.JobHandler;
import org.levain.ledger.Change.Verdict;
import org.levain.ledger.internal.domain.Decision;
import org.levain.ledger.internal.domain.Entry;
import org.levain.ledger.internal.domain.Outcome;
import org.levain.ledger.internal.domain.Owned;
import org.levain.ledger.internal.store.EntryProgress.Planned;
import org.levain.ledger.internal.store.LedgerStore;
import org.levain.ledger.internal.store.RunRow;
import org.levain.ledger.internal.store.Runs;
import org.levain.words.Sentence;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Applies a run, batch by batch. One transaction writes down what became of the batch before and
 * what is about to be done to the next one; then the server is called. After a kill the items that
 * were about to be done are compared with the server before anything else.
 */
@Component(name = "org.levain.ledger.apply", property = JobHandler.KIND + "=" + ApplyRun.JOB)
public final class ApplyRun implements JobHandler {

  /** The kind of its jobs. */
  public static final String JOB = "ledger.apply";

  private static final int BATCH = 50;
  private static final int LOOKS = 3;
  private static final Sentence RESTLESS = Sentence.of("ledger.restless");
  private static final Duration STEP = Duration.ofSeconds(1);

  private final LedgerStore store;
  private final Server server;

  /** Applies runs of this ledger to this server. */
  @Activate
  public ApplyRun(@Reference LedgerStore store, @Reference Server server) {
    this.store = store;
    this.server = server;
  }

  @Override
  public Step step(Run job) {
    Cursor start = Cursor.of(job.state());
    Optional<RunRow> run = store.read(tx -> Runs.in(tx).find(start.run()));
    if (run.isEmpty()) {
      return new GiveUp(Sentence.of("ledger.no-run"));
    }
    Applying applying = new Applying(run.get(), job.fence(), start);
    try {
      return applying.goOn();
    } catch (HostRefusal failure) {
      applying.keep();
      return Failures.after(store, start.run(), failure);
    }
  }

  /** One step. */
  private final class Applying {

    private final RunRow run;
    private final long fence;
    private final long end = System.nanoTime() + STEP.toNanos();
    private Cursor cursor;
    private List<Outcome> outcomes = new ArrayList<>();

    Applying(RunRow run, long fence, Cursor start) {
      this.run = run;
      this.fence = fence;
      this.cursor = start;
    }

    Step goOn() {
      while (System.nanoTime() < end) {
        LedgerStore.Batch batch = store.open(run.id(), cursor.number(), BATCH);
        if (batch.entries().isEmpty()) {
          store.finish(run.id(), fence, outcomes);
          return new Done(Sentence.NONE);
        }
        List<Planned> planned = decide(batch);
        if (!store.advance(run.id(), fence, outcomes, planned)) {
          return new Done(Sentence.NONE);
        }
        outcomes = new ArrayList<>();
        call(batch, planned);
      }
      keep();
      return new GoOn(cursor.state(), cursor.number(), run.total());
    }

    /** What stays goes to the outcomes at once; what is to be written is returned. */
    private List<Planned> decide(LedgerStore.Batch batch) {
      List<Planned> planned = new ArrayList<>();
      for (Entry entry : batch.entries()) {
        Decision decision = server.decide(entry, owned(batch, entry));
        if (decision.writes() || decision.done()) {
          planned.add(new Planned(entry, decision));
        } else {
          outcomes.add(Outcome.settled(entry, decision));
        }
      }
      return planned;
    }

    private void call(LedgerStore.Batch batch, List<Planned> planned) {
      for (Planned each : planned) {
        outcomes.add(write(each, owned(batch, each.entry())));
        cursor = cursor.at(each.entry().id().number());
        if (System.nanoTime() > end) {
          return;
        }
      }
      cursor = cursor.at(batch.entries().get(batch.entries().size() - 1).id().number());
    }

    /** Where somebody changed the item meanwhile, looks again. */
    private Outcome write(Planned first, Optional<Owned> owned) {
      Entry entry = first.entry();
      Actor actor = new Actor(run.owner(), entry.item().authorLogin());
      Decision decision = first.decision();
      for (int look = 1; look <= LOOKS; look++) {
        Optional<Outcome> outcome = server.write(entry, decision, owned, actor);
        if (outcome.isPresent()) {
          return outcome.get();
        }
        decision = server.decide(entry, owned);
        if (!decision.writes() && !decision.done()) {
          return Outcome.settled(entry, decision);
        }
        markAgain(new Planned(entry, decision));
      }
      return Outcome.settled(entry, Decision.of(Verdict.REFUSED, RESTLESS));
    }

    private void markAgain(Planned planned) {
      if (!store.advance(run.id(), fence, List.of(), List.of(planned))) {
        throw new IllegalStateException("The run " + run.id() + " was taken over");
      }
    }

    /** Writes down what was done so far. */
    void keep() {
      store.advance(run.id(), fence, outcomes, List.of());
      outcomes = new ArrayList<>();
    }
  }

  private static Optional<Owned> owned(LedgerStore.Batch batch, Entry entry) {
    return Optional.ofNullable(batch.owned().get(LedgerStore.keyOf(entry)));
  }
}
