package org.levain.bridge.framework;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levain.bridge.BridgeLog;
import org.levain.bridge.drop.Archive;
import org.levain.bridge.drop.DropFolderChanges;
import org.levain.bridge.drop.Incoming;
import org.levain.bridge.drop.Jar;
import org.levain.bridge.drop.Migrations;
import org.levain.bridge.drop.RefusedJar;
import org.levain.bridge.gate.Gate;
import org.levain.bridge.order.Answer;
import org.levain.bridge.order.Order;
import org.levain.bridge.order.OrderBox;

/**
 * Carries out what is asked for as a whole: orders of the terminal, and release archives in the
 * drop folder. Used by the bridge's own thread only.
 */
public final class Orders {

  private static final String NOT_REHEARSED =
      "it could not be rehearsed: log/levain-bridge.log in the data folder says why";

  private final OrderBox box;
  private final Incoming incoming;
  private final InstalledJars installed;
  private final Swap swap;
  private final Opening opening;
  private final Gate gate;
  private final BridgeLog log;

  /** Carries out the orders of this box. */
  public Orders(
      OrderBox box,
      Incoming incoming,
      InstalledJars installed,
      Swap swap,
      Opening opening,
      Gate gate,
      BridgeLog log) {
    this.box = box;
    this.incoming = incoming;
    this.installed = installed;
    this.swap = swap;
    this.opening = opening;
    this.gate = gate;
    this.log = log;
  }

  /** Carries out what has come since the last look. */
  void look() throws IOException, InterruptedException {
    for (Archive archive : incoming.archives()) {
      String by = "drop folder, " + archive.name();
      Answer answer = attempt(() -> swap(incoming.wanted(installed.jars(), archive.jars()), by));
      incoming.settle(archive, !answer.isRefusal());
    }
    for (Optional<Order> next = box.next(); next.isPresent(); next = box.next()) {
      Order order = next.get();
      log.info(order.kind() + " is asked for by " + order.by() + ".");
      box.answer(order, attempt(() -> carryOut(order)));
    }
  }

  /** Nothing may be changed: somebody is told why. */
  void refuse(String reason) throws IOException {
    box.refuseAll(reason);
  }

  private interface Work {
    Answer run() throws RefusedJar, IOException, InterruptedException;
  }

  private Answer attempt(Work work) throws InterruptedException {
    try {
      return work.run();
    } catch (RefusedJar e) {
      log.warn(e.getMessage() + ".");
      return Answer.refused(List.of(e.getMessage()));
    } catch (IOException e) {
      log.warn("cannot change anything.", e);
      return Answer.refused(List.of("the data folder cannot be read or written (" + e + ")"));
    } catch (RuntimeException | LinkageError e) {
      log.warn("a change failed half-way; the modules page says what runs.", e);
      opening.open();
      return Answer.refused(List.of("it failed half-way (" + e + ")"));
    }
  }

  private Answer carryOut(Order order) throws RefusedJar, IOException, InterruptedException {
    return switch (order.kind()) {
      case SWAP -> swap(wanted(order), order.by());
      case DRY_RUN -> dryRun(wanted(order));
      case ROLLBACK -> swap(previous(order), order.by());
    };
  }

  private Map<String, Jar> wanted(Order order) throws RefusedJar {
    if (order.files().isEmpty()) {
      throw new RefusedJar("no file was given");
    }
    return incoming.wanted(installed.jars(), incoming.read(order.files()));
  }

  private Map<String, Jar> previous(Order order) throws RefusedJar, IOException {
    return incoming
        .previous(order.folder().resolve("target.properties"))
        .orElseThrow(() -> new RefusedJar("nothing is kept of what ran before"));
  }

  private Answer dryRun(Map<String, Jar> wanted) throws IOException, InterruptedException {
    DropFolderChanges changes = DropFolderChanges.between(installed.jars(), wanted);
    if (changes.isEmpty()) {
      return Answer.same();
    }
    List<String> reasons = swap.rehearse(changes, Judgement.STRICT).orElse(List.of(NOT_REHEARSED));
    return (reasons.isEmpty() ? Answer.ready() : Answer.refused(reasons))
        .changes(changes)
        .list("migration", Migrations.of(changes))
        .list("pauses", List.copyOf(installed.pausing(changes)));
  }

  private Answer swap(Map<String, Jar> wanted, String by) throws IOException, InterruptedException {
    Map<String, Jar> before = installed.jars();
    DropFolderChanges changes = DropFolderChanges.between(before, wanted);
    if (changes.isEmpty()) {
      return Answer.same();
    }
    List<String> reasons = swap.apply(changes, Judgement.STRICT, by);
    opening.open();
    if (reasons.isEmpty()) {
      keep(before, wanted);
    }
    Answer answer = reasons.isEmpty() ? Answer.taken() : Answer.refused(reasons);
    return answer.changes(changes).waits(gate.waits());
  }

  /** The new set runs: that the disk is full is no reason to say that it does not. */
  private void keep(Map<String, Jar> before, Map<String, Jar> wanted) {
    try {
      incoming.remember(before);
    } catch (IOException e) {
      log.warn("there is no way back to what ran before: it cannot be written down.", e);
    }
    try {
      incoming.place(wanted);
    } catch (IOException e) {
      log.warn("the drop folder holds what ran before until it can be written to (" + e + ").");
    }
  }
}
