package org.levain.bridge.framework;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.levain.bridge.BridgeLog;
import org.levain.bridge.drop.DropFolderChanges;
import org.levain.bridge.drop.DropFolderChanges.Replacement;
import org.levain.bridge.gate.Gate;
import org.levain.bridge.gate.Waits;
import org.levain.bridge.page.Calm;

/**
 * Changes bundles while people work: hold new requests, let those inside finish, change, look
 * whether all is well, and put the jars back that made it worse. The gate stays closed: whoever
 * asked opens it.
 */
public final class Swap {

  private static final long PATIENCE_MILLIS = 5_000;
  private static final long STEP_MILLIS = 100;

  private final Gate gate;
  private final GateCondition condition;
  private final InstalledJars installed;
  private final Health health;
  private final ChangeReports reports;
  private final BridgeLog log;

  /** Swaps these bundles behind this gate. */
  public Swap(
      Gate gate,
      GateCondition condition,
      InstalledJars installed,
      Health health,
      ChangeReports reports,
      BridgeLog log) {
    this.gate = gate;
    this.condition = condition;
    this.installed = installed;
    this.health = health;
    this.reports = reports;
    this.log = log;
  }

  /**
   * Makes the changes.
   *
   * @return the replacements that were taken back
   */
  public List<Replacement> apply(DropFolderChanges changes) throws InterruptedException {
    Set<String> before = parts(health.faults());
    Instant at = Instant.now();
    long start = System.nanoTime();
    close();
    installed.apply(changes);
    Set<Fault> worse = worse(changes, before);
    boolean bad = isBad(worse, changes);
    if (bad) {
      putBack(changes, worse);
    } else {
      worse.forEach(fault -> log.info(fault + "."));
    }
    long millis = (System.nanoTime() - start) / 1_000_000;
    log.info("changed in " + millis + " ms.");
    List<String> reasons = bad ? texts(worse) : List.of();
    reports.add(new ChangeReport(at, changes, reasons, millis, Waits.NONE));
    return bad ? changes.replaced() : List.of();
  }

  private void close() throws InterruptedException {
    gate.close(Calm.updating());
    condition.begin();
    int inside = gate.drain();
    if (inside > 0) {
      log.info(inside + " requests did not finish in time; the change goes on without them.");
    }
  }

  private void putBack(DropFolderChanges changes, Set<Fault> worse) throws InterruptedException {
    List<Replacement> back = changes.replaced().stream().map(Replacement::reversed).toList();
    log.warn("puts back " + names(back) + ": " + String.join("; ", texts(worse)) + ".");
    installed.apply(new DropFolderChanges(List.of(), back, List.of()));
    // they have to be woken, too
    health.faults();
  }

  private static String names(List<Replacement> back) {
    return back.stream().map(change -> change.after().toString()).collect(Collectors.joining(", "));
  }

  private static List<String> texts(Set<Fault> faults) {
    return faults.stream().map(Fault::text).sorted().toList();
  }

  /** What did not run before does not have to run now; some things take a moment. */
  private Set<Fault> worse(DropFolderChanges changes, Set<String> before)
      throws InterruptedException {
    long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
    Set<Fault> worse = worse(before);
    while (isBad(worse, changes) && System.nanoTime() < end) {
      Thread.sleep(STEP_MILLIS);
      Set<Fault> still = worse(before);
      if (lasts(worse, still, changes)) {
        return still;
      }
      worse = still;
    }
    return worse;
  }

  private Set<Fault> worse(Set<String> before) throws InterruptedException {
    Set<Fault> worse = new LinkedHashSet<>(health.faults());
    worse.removeIf(fault -> before.contains(fault.part()));
    return worse;
  }

  /** Whether a failure was seen twice that will not go by itself. */
  private static boolean lasts(Set<Fault> worse, Set<Fault> still, DropFolderChanges changes) {
    return still.stream()
        .anyMatch(fault -> fault.lasting() && counts(fault, changes) && worse.contains(fault));
  }

  private static boolean isBad(Set<Fault> worse, DropFolderChanges changes) {
    return !changes.replaced().isEmpty()
        && worse.stream().anyMatch(fault -> counts(fault, changes));
  }

  private static Set<String> parts(Set<Fault> faults) {
    return faults.stream().map(Fault::part).collect(Collectors.toSet());
  }

  /** Where something was taken out, others may miss it: that is no fault of what was replaced. */
  private static boolean counts(Fault fault, DropFolderChanges changes) {
    return changes.removed().isEmpty()
        || changes.replaced().stream()
            .anyMatch(change -> change.after().bundle().symbolicName().equals(fault.subject()));
  }
}
