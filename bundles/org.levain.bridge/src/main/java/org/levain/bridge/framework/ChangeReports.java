package org.levain.bridge.framework;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.levain.bridge.gate.Waits;
import org.osgi.framework.BundleContext;

/**
 * What the last changes did, for whoever shows it: a service made of classes of Java alone, since
 * the bridge shares no others with bundles. Thread-safe.
 */
public final class ChangeReports implements Supplier<Map<String, Object>> {

  private static final int KEPT = 20;

  private final Deque<ChangeReport> last = new ArrayDeque<>();
  private List<String> refused = List.of();
  private boolean open = true;
  private long taken;
  private long putBack;
  private long held;
  private long turnedAway;

  /** Offers itself to the bundles. */
  public void offer(BundleContext context) {
    context.registerService(
        Supplier.class, this, new Hashtable<>(Map.of("levain.report", "changes")));
  }

  /** A change was made, and the gate is closed still. */
  synchronized void add(ChangeReport report) {
    if (last.size() == KEPT) {
      last.removeLast();
    }
    last.addFirst(report);
    taken += report.reasons().isEmpty() ? 1 : 0;
    putBack += report.reasons().isEmpty() ? 0 : 1;
    open = false;
  }

  /** The gate has opened after the last change. */
  synchronized void opened(Waits waits) {
    held += waits.held();
    turnedAway += waits.turnedAway();
    if (!open) {
      last.addFirst(last.removeFirst().with(waits));
      open = true;
    }
  }

  /** Jars that lie in the drop folder and cannot be used, each with its reason. */
  synchronized void refused(List<String> sentences) {
    refused = sentences;
  }

  /** The changes, newest first, the jars that were refused, and how many there were of all. */
  @Override
  public synchronized Map<String, Object> get() {
    List<Map<String, Object>> changes = new ArrayList<>();
    last.forEach(report -> changes.add(report.asMap()));
    Map<String, Long> totals =
        Map.of("taken", taken, "putBack", putBack, "held", held, "turnedAway", turnedAway);
    return Map.of("changes", changes, "refused", refused, "totals", totals);
  }
}
