package org.levain.ledger.internal;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.levain.jobs.JobRequest;
import org.levain.jobs.Jobs;
import org.levain.ledger.Change;
import org.levain.ledger.Change.Verdict;
import org.levain.ledger.Intent;
import org.levain.ledger.Ledger;
import org.levain.ledger.Run;
import org.levain.ledger.internal.domain.Decision;
import org.levain.ledger.internal.domain.Item;
import org.levain.ledger.internal.domain.Owned;
import org.levain.ledger.internal.run.ApplyRun;
import org.levain.ledger.internal.run.Server;
import org.levain.ledger.internal.run.UndoRun;
import org.levain.ledger.internal.store.Entries;
import org.levain.ledger.internal.store.Items.Key;
import org.levain.ledger.internal.store.LedgerStore;
import org.levain.ledger.internal.store.RunProgress;
import org.levain.ledger.internal.store.RunRow;
import org.levain.ledger.internal.store.Runs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The ledger in the database, worked off by jobs. */
@Component(name = "org.levain.ledger")
public final class DurableLedger implements Ledger {

  private final LedgerStore store;
  private final Server server;
  private final Jobs jobs;
  private final RunStates states;

  /** The ledger of this server. */
  @Activate
  public DurableLedger(
      @Reference LedgerStore store, @Reference Server server, @Reference Jobs jobs) {
    this.store = store;
    this.server = server;
    this.jobs = jobs;
    this.states = new RunStates(jobs);
  }

  @Override
  public List<Change> compare(List<Intent> intents) {
    List<Item> items = RunItems.items(intents);
    Set<Long> refused = RunItems.refused(items);
    Map<Key, Owned> owned = store.owned(items);
    List<Change> changes = new ArrayList<>(items.size());
    for (Item item : items) {
      Decision decision =
          refused.contains(item.number())
              ? Decision.of(Verdict.REFUSED, RunItems.sentence(item))
              : server.decide(item, Optional.ofNullable(owned.get(LedgerStore.keyOf(item))));
      changes.add(RunItems.change(item, decision));
    }
    return changes;
  }

  @Override
  public String open(
      EntityManager tx,
      String owner,
      String title,
      String key,
      List<Intent> intents,
      Optional<String> startedBy) {
    List<Item> items = RunItems.items(intents);
    return Runs.in(tx)
        .byKey(owner, key)
        .orElseGet(() -> add(tx, owner, title, key, items, startedBy));
  }

  private String add(
      EntityManager tx,
      String owner,
      String title,
      String key,
      List<Item> items,
      Optional<String> startedBy) {
    String id = UuidCreator.getTimeOrderedEpoch().toString();
    String job =
        jobs.submit(
            tx, JobRequest.now(ApplyRun.JOB, id, title, id + " 0", items.size(), startedBy));
    Set<Long> refused = RunItems.refused(items);
    Runs.in(tx)
        .add(
            new Runs.New(id, owner, key, title, startedBy.orElse(""), job),
            items.size(),
            refused.size());
    Entries.in(tx).add(id, items, refused);
    return id;
  }

  @Override
  public Optional<Run> run(String id) {
    return store.read(tx -> Runs.in(tx).find(id)).map(states::of);
  }

  @Override
  public List<Run> runs(String owner, String before, int limit) {
    return store.read(tx -> Runs.in(tx).newest(owner, before, limit)).stream()
        .map(states::of)
        .toList();
  }

  @Override
  public List<Change> changes(String runId, long afterNumber, int limit) {
    return store.read(tx -> Entries.in(tx).changes(runId, afterNumber, limit));
  }

  @Override
  public List<Change> changes(String runId, Set<Verdict> verdicts, long afterNumber, int limit) {
    return verdicts.stream()
        .flatMap(
            verdict ->
                store
                    .read(tx -> Entries.in(tx).changes(runId, verdict, afterNumber, limit))
                    .stream())
        .sorted(Comparator.comparing(Change::number))
        .limit(limit)
        .toList();
  }

  @Override
  public Optional<String> undo(String runId, Optional<String> startedBy) {
    Optional<RunRow> row = store.read(tx -> Runs.in(tx).find(runId));
    return row.filter(states::mayBeUndone).flatMap(run -> beginUndo(run, startedBy));
  }

  private Optional<String> beginUndo(RunRow run, Optional<String> startedBy) {
    if (run.phase() == RunRow.Phase.APPLYING) {
      jobs.stop(run.job());
    }
    String start = run.id() + " " + Long.MAX_VALUE;
    long total = Runs.toUndo(run);
    return store.write(
        tx -> {
          String job =
              jobs.submit(
                  tx, JobRequest.now(UndoRun.JOB, run.id(), run.title(), start, total, startedBy));
          return RunProgress.in(tx).beginUndo(run.id(), job) ? Optional.of(job) : Optional.empty();
        });
  }

  @Override
  public List<Change> written(String afterName, int limit) {
    List<Change> changes = new ArrayList<>();
    store
        .written(afterName, limit)
        .forEach(
            (item, owned) ->
                server.stands(item, owned).ifPresent(d -> changes.add(RunItems.change(item, d))));
    return changes;
  }
}
