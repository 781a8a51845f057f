package org.levain.bridge.framework;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.levain.bridge.BridgeLog;
import org.levain.bridge.drop.DropFolderChanges;
import org.levain.bridge.drop.Incoming;
import org.levain.bridge.drop.Jar;
import org.levain.bridge.home.SafeFolders;
import org.levain.bridge.page.Calm;

/** Keeps the framework as the drop folder is. Used by the bridge's own thread only. */
public final class Modules {

  private static final Duration FIRST = Duration.ofSeconds(60);
  private static final String FOLDER = "drop folder";

  private final Incoming incoming;
  private final SafeFolders folders;
  private final InstalledJars installed;
  private final Swap swap;
  private final Orders orders;
  private final Opening opening;
  private final ChangeReports reports;
  private final BridgeLog log;
  private Optional<Calm> told = Optional.empty();

  /** Keeps these parts together. */
  public Modules(
      Incoming incoming,
      SafeFolders folders,
      InstalledJars installed,
      Swap swap,
      Orders orders,
      Opening opening,
      ChangeReports reports,
      BridgeLog log) {
    this.incoming = incoming;
    this.folders = folders;
    this.installed = installed;
    this.swap = swap;
    this.orders = orders;
    this.opening = opening;
    this.reports = reports;
    this.log = log;
  }

  /** Installs what is there, and begins to open the gate. */
  public void first() throws IOException, InterruptedException {
    opening.begin();
    installed.apply(DropFolderChanges.between(Map.of(), incoming.first()));
    reports.refused(incoming.refused());
    incoming.forgetOthers(installed.jars().values());
    opening.await(FIRST);
    opening.look();
  }

  /** Takes over what has changed in the folder, once it rests, and what somebody asks for. */
  public void look() throws IOException, InterruptedException {
    try {
      takeOver();
    } catch (RuntimeException | Error e) {
      log.warn("a change failed half-way; the modules page says what runs.", e);
      opening.open();
    }
  }

  private void takeOver() throws IOException, InterruptedException {
    if (!isSafe()) {
      orders.refuse(told.map(Calm::inEnglish).orElse(""));
      return;
    }
    orders.look();
    Optional<Map<String, Jar>> changed = incoming.look();
    reports.refused(incoming.refused());
    if (changed.isPresent()) {
      change(DropFolderChanges.between(installed.jars(), changed.get()));
    }
  }

  /** Opens the gate if it is time. */
  public void open() throws InterruptedException {
    opening.look();
  }

  private void change(DropFolderChanges changes) throws IOException, InterruptedException {
    if (!changes.isEmpty()) {
      Map<String, Jar> before = installed.jars();
      boolean taken = swap.apply(changes, Judgement.LENIENT, FOLDER).isEmpty();
      // before anything is written: the disk may be full
      opening.open();
      if (taken) {
        incoming.remember(before);
      } else {
        incoming.putBack(changes);
      }
    }
    incoming.forgetOthers(installed.jars().values());
  }

  /** Somebody may have opened the folder to others since: then nothing from it is run any more. */
  private boolean isSafe() {
    Optional<Calm> fault = folders.fault();
    if (fault.isPresent() && !fault.equals(told)) {
      log.warn("takes nothing over. " + fault.get().inEnglish());
    }
    told = fault;
    return fault.isEmpty();
  }
}
