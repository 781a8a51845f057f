package org.levain.ledger.internal.store;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.levain.ledger.Change.Verdict;
import org.levain.ledger.internal.domain.Entry;
import org.levain.ledger.internal.domain.Owned;
import org.levain.ledger.internal.domain.Reference;
import org.levain.ledger.internal.domain.Return;
import org.levain.ledger.internal.store.Items.Key;
import org.levain.ledger.internal.store.RunRow.Phase;

/** Writes down what was taken back. */
public final class Undo {

  private static final int LONGEST_CHAIN = 10_000;

  private final RunProgress runs;
  private final Entries entries;
  private final EntryProgress progress;
  private final Items items;

  private Undo(EntityManager tx) {
    runs = RunProgress.in(tx);
    entries = Entries.in(tx);
    progress = EntryProgress.in(tx);
    items = Items.in(tx);
  }

  /**
   * Writes down what was taken back.
   *
   * @param last whether these were the last ones
   * @return false if the run is no longer this step's
   */
  public static boolean advance(
      LedgerStore store, String run, long fence, List<Return> returns, boolean last) {
    return store.write(tx -> new Undo(tx).advance(run, fence, returns, last));
  }

  private boolean advance(String run, long fence, List<Return> returns, boolean last) {
    if (!runs.take(run, fence, Phase.UNDOING)) {
      return false;
    }
    returns.forEach(this::own);
    progress.undone(returns);
    Counts counts = new Counts();
    returns.forEach(r -> count(r, counts));
    long done = returns.stream().filter(r -> r.end() != Return.End.UNTOUCHED).count();
    runs.progress(run, done, counts, false);
    if (last) {
      runs.end(run, Phase.UNDONE);
    }
    return true;
  }

  private static void count(Return r, Counts counts) {
    if (r.end() != Return.End.UNTOUCHED) {
      r.entry().verdict().ifPresent(before -> counts.add(before, -1));
      counts.add(r.end() == Return.End.UNDONE ? Verdict.UNDONE : Verdict.KEEP, 1);
    }
  }

  private void own(Return r) {
    Key key = LedgerStore.keyOf(r.entry());
    if (r.after() instanceof Return.Gone) {
      items.remove(List.of(key));
    } else if (r.after() instanceof Return.Now now) {
      items.put(Map.of(key, now.owned()));
    } else if (r.after() instanceof Return.Earlier earlier) {
      ownAsBefore(key, r.entry(), earlier.hash());
    } else if (r.after() instanceof Return.HandedOn) {
      heirOf(r.entry(), key).ifPresent(heir -> progress.takeOver(heir, r.entry()));
    }
  }

  private void ownAsBefore(Key key, Entry entry, String hash) {
    Optional<Entry> before = entries.find(entry.earlier());
    if (before.isEmpty()) {
      items.remove(List.of(key));
      return;
    }
    String wanted = before.get().item().hashWanted();
    String ours = holdsWordsOfPeople(entry) ? Owned.PEOPLES : hash;
    items.put(Map.of(key, new Owned(before.get().id(), wanted, ours, new TreeSet<>(), true)));
  }

  /** Whether people had a part in what an entry found, and so in what it wrote. */
  private boolean holdsWordsOfPeople(Entry entry) {
    Optional<Entry> each = Optional.of(entry);
    for (int i = 0; each.filter(e -> e.item().isMerge()).isPresent() && i < LONGEST_CHAIN; i++) {
      Entry merge = each.get();
      each = entries.find(merge.earlier());
      if (each.isEmpty() || !merge.hashBefore().equals(each.get().hashWritten())) {
        return true;
      }
    }
    return false;
  }

  /** The entry that wrote the item next after this one. */
  private Optional<Reference> heirOf(Entry entry, Key key) {
    Optional<Entry> each = items.find(key).flatMap(owned -> entries.find(owned.by()));
    for (int i = 0; each.isPresent() && i < LONGEST_CHAIN; i++) {
      if (each.get().earlier().equals(entry.id())) {
        return Optional.of(each.get().id());
      }
      each = entries.find(each.get().earlier());
    }
    return Optional.empty();
  }
}
