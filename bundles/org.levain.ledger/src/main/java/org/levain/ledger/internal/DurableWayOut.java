package org.levain.ledger.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.levain.jobs.JobRequest;
import org.levain.jobs.Jobs;
import org.levain.ledger.Change;
import org.levain.ledger.Ledger;
import org.levain.ledger.WayOut;
import org.levain.ledger.internal.run.UndoAll;
import org.levain.ledger.internal.store.Entries;
import org.levain.ledger.internal.store.LedgerStore;
import org.levain.ledger.internal.store.Runs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The way out as one job over all runs. */
@Component(name = "org.levain.ledger.way-out")
public final class DurableWayOut implements WayOut {

  private static final String TITLE = "levain uninstall";

  private final LedgerStore store;
  private final Jobs jobs;

  /** The way out of this ledger. */
  @Activate
  public DurableWayOut(@Reference LedgerStore store, @Reference Jobs jobs) {
    this.store = store;
    this.jobs = jobs;
  }

  @Override
  public String begin(Optional<String> startedBy) {
    return store.write(
        tx -> {
          long total = Runs.in(tx).allToUndo();
          return jobs.submit(
              tx,
              JobRequest.now(
                  UndoAll.JOB, UndoAll.JOB, TITLE, UndoAll.start(total), total, startedBy));
        });
  }

  @Override
  public List<Change> left(int limit) {
    List<Change> once = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    int most = Math.max(0, Math.min(limit, Ledger.MAX_ITEMS));
    for (Change change : store.read(tx -> Entries.in(tx).left(most))) {
      if (seen.add(change.kind() + " " + change.name())) {
        once.add(change);
      }
    }
    return once;
  }
}
