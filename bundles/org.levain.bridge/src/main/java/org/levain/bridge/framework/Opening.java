package org.levain.bridge.framework;

import java.time.Duration;
import java.util.List;
import org.levain.bridge.BridgeLog;
import org.levain.bridge.gate.Gate;
import org.levain.bridge.gate.Waits;
import org.levain.bridge.home.DataFolder;
import org.levain.bridge.page.Calm;

/** Opens the gate when the bundles answer; says what is missing when they cannot. */
public final class Opening {

  private static final Duration LATER = Duration.ofSeconds(10);
  private static final Duration WARM = Duration.ofSeconds(1);
  private static final Duration CATCHING_UP = Duration.ofSeconds(5);

  private final Gate gate;
  private final GateCondition condition;
  private final Health health;
  private final InstalledJars installed;
  private final DataFolder folder;
  private final ChangeReports reports;
  private final BridgeLog log;
  private long deadline;
  private boolean opened;
  private boolean settled;

  /** Opens this gate. */
  public Opening(
      Gate gate,
      GateCondition condition,
      Health health,
      InstalledJars installed,
      DataFolder folder,
      ChangeReports reports,
      BridgeLog log) {
    this.gate = gate;
    this.condition = condition;
    this.health = health;
    this.installed = installed;
    this.folder = folder;
    this.reports = reports;
    this.log = log;
  }

  /** The first bundles are about to come; until the gate opens, nothing else begins. */
  void begin() {
    condition.begin();
  }

  /** From now on the gate is to be opened, after this time at the latest. */
  public void await(Duration limit) {
    deadline = System.nanoTime() + limit.toNanos();
    settled = false;
  }

  /** A change was made: opens the gate if it can, or at one of the next looks. */
  void open() throws InterruptedException {
    await(LATER);
    look();
  }

  /** Looks once, and opens the gate if it can. */
  public void look() throws InterruptedException {
    if (settled) {
      return;
    }
    List<String> missing = health.missing();
    if (!missing.isEmpty()) {
      gate.shut(incomplete(missing.get(0)));
      condition.end();
    } else if (health.answers()) {
      settle("Levain answers.");
    } else if (System.nanoTime() > deadline) {
      settle("the bundles run, but GET /levain/ping is not answered; see the log of Levain.");
    }
  }

  private Calm incomplete(String missing) {
    return installed.jars().isEmpty()
        ? Calm.wrong("empty", folder.bundles().toString())
        : Calm.wrong("incomplete", missing, folder.bundles().toString(), folder.log().toString());
  }

  private void settle(String text) throws InterruptedException {
    if (!opened) {
      // wakes every module: the first visitor should not wait for it
      health.faults().forEach(fault -> log.info(fault + "."));
      health.warm(0, WARM);
      opened = true;
    }
    gate.open();
    settled = true;
    // first those who waited, then what nobody waits for
    tell(gate.settled(CATCHING_UP));
    condition.end();
    log.info(text);
  }

  private void tell(Waits waits) {
    reports.opened(waits);
    if (waits.held() > 0) {
      log.info(waits.held() + " requests waited, " + waits.longest().toMillis() + " ms at most.");
    }
  }
}
