package org.levain.ledger.internal.run;

import org.levain.host.HostRefusal;
import org.levain.jobs.JobHandler.GiveUp;
import org.levain.jobs.JobHandler.Step;
import org.levain.ledger.internal.store.LedgerStore;

/** A server that fails is tried three times; then the job waits for a person, with its sentence. */
final class Failures {

  private static final int TRIES = 3;

  private Failures() {}

  static Step after(LedgerStore store, String run, HostRefusal failure) {
    int tries = store.failed(run, failure.sentence());
    if (tries < TRIES) {
      throw failure;
    }
    boolean unused = store.forgetFailures(run);
    return new GiveUp(failure.sentence());
  }
}
