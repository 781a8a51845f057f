package org.levain.bridge.framework;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.levain.bridge.BridgeLog;
import org.levain.bridge.drop.DropFolderChanges;
import org.levain.bridge.drop.Jar;
import org.levain.bridge.gate.Gate;
import org.levain.bridge.gate.Waits;

/**
 * Changes a set of bundles while people work, all or none: rehearse; then hold new requests, let
 * those inside finish, change, look whether all is well, or put everything back. The gate stays
 * closed: whoever asked opens it. What cannot be wired never closes it.
 */
public final class Swap {

  private static final long PATIENCE_MILLIS = 5_000;
  private static final long STEP_MILLIS = 50;
  private static final Duration WARM = Duration.ofMillis(500);

  private final Closing closing;
  private final InstalledJars installed;
  private final Health health;
  private final Rehearsal rehearsal;
  private final ChangeReports reports;
  private final BridgeLog log;

  /** Swaps these bundles behind this gate. */
  public Swap(
      Gate gate,
      GateCondition condition,
      InstalledJars installed,
      Health health,
      Rehearsal rehearsal,
      ChangeReports reports,
      BridgeLog log) {
    this.closing = new Closing(gate, condition, log);
    this.installed = installed;
    this.health = health;
    this.rehearsal = rehearsal;
    this.reports = reports;
    this.log = log;
  }

  /**
   * Makes the changes.
   *
   * @param by who asked for them
   * @return why everything is as it was before; empty if the new jars run
   */
  public List<String> apply(DropFolderChanges changes, Judgement judgement, String by)
      throws InterruptedException {
    Instant at = Instant.now();
    Phases phases = new Phases();
    // what cannot be rehearsed is tried: the change itself shows what is wrong
    List<String> reasons = rehearse(changes, judgement).orElse(List.of());
    phases.end("rehearsing");
    if (reasons.isEmpty()) {
      reasons = change(changes, judgement, phases);
      log.info("took its time: " + phases + ".");
    } else {
      log.warn("keeps " + names(changes) + ": " + String.join("; ", reasons) + ".");
    }
    long millis = Duration.between(at, Instant.now()).toMillis();
    reports.add(new ChangeReport(at, by, changes, reasons, millis, phases.millis(), Waits.NONE));
    return reasons;
  }

  /**
   * Why the set would be put back, as far as that can be seen without changing anything; empty if
   * it cannot be seen.
   */
  Optional<List<String>> rehearse(DropFolderChanges changes, Judgement judgement)
      throws InterruptedException {
    Map<String, Jar> all = new HashMap<>(installed.jars());
    changes.removed().forEach(jar -> all.remove(jar.key()));
    changes.replaced().forEach(pair -> all.remove(pair.before().key()));
    changes.coming().forEach(jar -> all.put(jar.key(), jar));
    return rehearsal.faults(all.values()).map(faults -> reasons(faults, changes, judgement));
  }

  private List<String> reasons(List<Fault> faults, DropFolderChanges changes, Judgement judgement) {
    Set<Fault> worse = new LinkedHashSet<>(faults);
    worse.removeIf(fault -> !installed.isMissed(fault.subject()));
    return judgement.isBad(worse, changes) ? texts(worse) : List.of();
  }

  private List<String> change(DropFolderChanges changes, Judgement judgement, Phases phases)
      throws InterruptedException {
    Set<String> before = parts(health.faults());
    long newest = health.newestServlet();
    phases.end("looking before");
    closing.close(phases);
    Set<Fault> worse;
    boolean bad;
    try {
      installed.apply(changes, phases);
      worse = worse(changes, judgement, before, newest);
      bad = judgement.isBad(worse, changes);
      phases.end("looking");
    } catch (RuntimeException | LinkageError e) {
      log.detail("a change failed half-way", e);
      worse = Set.of(Fault.ofBundle("", "the change failed half-way (" + e + ")", true));
      bad = true;
    }
    if (bad) {
      putBack(changes, worse);
      phases.end("putting back");
      return texts(worse);
    }
    health.warm(newest, WARM);
    phases.end("warming");
    worse.forEach(fault -> log.info(fault + "."));
    return List.of();
  }

  private void putBack(DropFolderChanges changes, Set<Fault> worse) throws InterruptedException {
    log.warn("puts back " + names(changes) + ": " + String.join("; ", texts(worse)) + ".");
    try {
      installed.apply(changes.reversed());
      // they have to be woken, too
      health.faults();
    } catch (RuntimeException | LinkageError e) {
      log.warn("not everything could be put back; the modules page says what runs.", e);
    }
  }

  private static String names(DropFolderChanges changes) {
    return changes.reversed().coming().isEmpty()
        ? "what was there"
        : changes.reversed().coming().stream().map(Jar::toString).collect(Collectors.joining(", "));
  }

  private static List<String> texts(Set<Fault> faults) {
    return faults.stream().map(Fault::text).sorted().toList();
  }

  /** What did not run before does not have to run now; some things take a moment. */
  private Set<Fault> worse(
      DropFolderChanges changes, Judgement judgement, Set<String> before, long newest)
      throws InterruptedException {
    long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
    Set<Fault> worse = worse(before, newest);
    while (judgement.isBad(worse, changes) && System.nanoTime() < end) {
      Thread.sleep(STEP_MILLIS);
      Set<Fault> still = worse(before, newest);
      if (judgement.lasts(worse, still, changes)) {
        return still;
      }
      worse = still;
    }
    return worse;
  }

  private Set<Fault> worse(Set<String> before, long newest) throws InterruptedException {
    Set<Fault> worse = new LinkedHashSet<>(health.faults(newest));
    worse.removeIf(fault -> before.contains(fault.part()));
    return worse;
  }

  private static Set<String> parts(Set<Fault> faults) {
    return faults.stream().map(Fault::part).collect(Collectors.toSet());
  }
}
