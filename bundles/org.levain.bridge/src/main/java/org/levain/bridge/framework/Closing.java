package org.levain.bridge.framework;

import org.levain.bridge.BridgeLog;
import org.levain.bridge.gate.Gate;
import org.levain.bridge.page.Calm;

/** Closes the gate before a change. */
final class Closing {

  private final Gate gate;
  private final GateCondition condition;
  private final BridgeLog log;

  Closing(Gate gate, GateCondition condition, BridgeLog log) {
    this.gate = gate;
    this.condition = condition;
    this.log = log;
  }

  /** Returns when nobody is inside any more, or will not leave in time. */
  void close(Phases phases) throws InterruptedException {
    // steps of jobs under way end before anybody has to wait
    condition.begin();
    phases.end("pausing jobs");
    gate.close(Calm.updating());
    int after = gate.drain();
    phases.end("those inside");
    if (after > 0) {
      log.warn(after + " requests did not finish in time; the change goes on without them.");
    }
  }
}
