package org.levain.bridge.framework;

import org.levain.bridge.BridgeLog;
import org.levain.bridge.gate.Gate;
import org.levain.bridge.page.Calm;

/** Closes the gate before a change, and says how long each part of that took. */
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
  void close() throws InterruptedException {
    long start = System.nanoTime();
    // steps of jobs under way end before anybody has to wait
    condition.begin();
    long paused = System.nanoTime();
    gate.close(Calm.updating());
    int before = gate.inside();
    int after = gate.drain();
    log.info(
        "paused jobs in %d ms, let %d requests inside finish in %d ms."
            .formatted(millis(start, paused), before, millis(paused)));
    if (after > 0) {
      log.warn(after + " requests did not finish in time; the change goes on without them.");
    }
  }

  static long millis(long from, long to) {
    return (to - from) / 1_000_000;
  }

  static long millis(long from) {
    return millis(from, System.nanoTime());
  }
}
