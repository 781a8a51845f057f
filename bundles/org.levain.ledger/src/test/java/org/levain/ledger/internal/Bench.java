package org.levain.ledger.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.levain.ledger.Change;
import org.levain.ledger.Change.Verdict;
import org.levain.ledger.Intent;
import org.levain.ledger.Run;
import org.levain.ledger.internal.run.ApplyRun;
import org.levain.ledger.internal.run.Server;
import org.levain.ledger.internal.run.UndoAll;
import org.levain.ledger.internal.run.UndoRun;
import org.levain.ledger.internal.store.LedgerStore;

/** A ledger on a database, with a server and jobs in memory. */
final class Bench {

  final FakeWiki wiki = new FakeWiki();
  final FakeJobs jobs = new FakeJobs();
  final FakeKeeper keeper = new FakeKeeper();
  final LedgerStore store;
  final DurableLedger ledger;
  final ApplyRun apply;
  private int keys;

  /** On empty tables. */
  Bench(LedgerStore store) {
    this.store = store;
    forgetEverything();
    Server server = new Server(wiki, Optional.of(wiki), Optional.of(wiki.groups), List.of(keeper));
    ledger = new DurableLedger(store, server, jobs);
    apply = new ApplyRun(store, server);
    jobs.handle(ApplyRun.JOB, apply);
    jobs.handle(UndoRun.JOB, new UndoRun(store, server));
    jobs.handle(UndoAll.JOB, new UndoAll(store, server, jobs));
  }

  static Intent.WritePage page(String name, String text) {
    return new Intent.WritePage(name, text, Optional.empty(), "Bids", "plan.yaml:1");
  }

  static Intent.AddToGroup group(String name, String... logins) {
    return new Intent.AddToGroup(name, new TreeSet<>(Arrays.asList(logins)), "Bids", "plan.yaml:2");
  }

  static Intent.Entrust badge(String name, String text) {
    return new Intent.Entrust("badge", name, text, Optional.empty(), "", "plan.yaml:3");
  }

  /** Opens a run without working on it. */
  String open(Intent... intents) {
    return openAs("key" + keys++, intents);
  }

  String openAs(String key, Intent... intents) {
    Optional<String> ines = Optional.of("uid-ines");
    return store.write(tx -> ledger.open(tx, "seeding", "Plan", key, List.of(intents), ines));
  }

  /** Opens a run whose transaction fails afterwards. */
  void openAndFail(Intent... intents) {
    store.write(
        tx -> {
          ledger.open(tx, "seeding", "Plan", "lost", List.of(intents), Optional.empty());
          throw new IllegalStateException("taken back");
        });
  }

  /** Applies a run to its end. */
  String apply(Intent... intents) {
    String id = open(intents);
    jobs.work();
    return id;
  }

  /** Takes a run back to its end. */
  void undo(String run) {
    beginUndo(run);
    jobs.work();
  }

  /** Asks to take a run back, without working on it. */
  void beginUndo(String run) {
    assertThat(ledger.undo(run, Optional.empty())).isPresent();
  }

  Run run(String id) {
    return ledger.run(id).orElseThrow();
  }

  List<Change> changes(String id) {
    return ledger.changes(id, 0, 1000);
  }

  Stream<Verdict> verdicts(String id) {
    return changes(id).stream().map(Change::verdict);
  }

  /** As if the time had passed that a batch may be with the server. */
  void forgetCalls() {
    store.write(
        tx -> tx.createNativeQuery("UPDATE levain_ledger_run SET calling = 0").executeUpdate());
  }

  private void forgetEverything() {
    store.write(
        tx -> {
          tx.createNativeQuery("DELETE FROM levain_ledger_run").executeUpdate();
          tx.createNativeQuery("DELETE FROM levain_ledger_entry").executeUpdate();
          return tx.createNativeQuery("DELETE FROM levain_ledger_item").executeUpdate();
        });
  }
}
