package org.levain.ledger.internal.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceConfiguration;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.levain.ledger.internal.domain.Entry;
import org.levain.ledger.internal.domain.Item;
import org.levain.ledger.internal.domain.Kind;
import org.levain.ledger.internal.domain.Outcome;
import org.levain.ledger.internal.domain.Owned;
import org.levain.ledger.internal.store.Items.Key;
import org.levain.ledger.internal.store.RunRow.Phase;
import org.levain.persistence.Persistence;
import org.levain.persistence.Unit;
import org.levain.words.Sentence;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** The ledger's tables, opened once for all its services. Thread-safe. */
@Component(name = "org.levain.ledger.store", service = LedgerStore.class)
public final class LedgerStore {

  private final Unit unit;

  /** Opens the tables. */
  @Activate
  public LedgerStore(@Reference Persistence persistence) {
    unit = persistence.open(LedgerStore.class, new PersistenceConfiguration("org.levain.ledger"));
  }

  /** Lets the tables go. */
  @Deactivate
  public void close() {
    unit.close();
  }

  /** Reads. */
  public <T> T read(Function<EntityManager, T> work) {
    return unit.read(work);
  }

  /** Writes. */
  public <T> T write(Function<EntityManager, T> work) {
    return unit.write(work);
  }

  /** What is Levain's of these items. */
  public Map<Key, Owned> owned(Collection<Item> items) {
    return unit.read(tx -> owned(tx, items));
  }

  private static Map<Key, Owned> owned(EntityManager tx, Collection<Item> items) {
    Map<Key, Owned> owned = new HashMap<>();
    Map<Kind, List<String>> names =
        items.stream().collect(groupingBy(Item::kind, mapping(Item::name, toList())));
    names.forEach((kind, ofKind) -> owned.putAll(Items.in(tx).find(kind, ofKind)));
    return owned;
  }

  /**
   * The next entries, with what is Levain's of them.
   *
   * @param entries in order
   * @param owned by kind and name
   */
  public record Batch(List<Entry> entries, Map<Key, Owned> owned) {}

  /** The next entries to apply. */
  public Batch open(String run, long after, int limit) {
    return unit.read(tx -> batch(tx, Entries.in(tx).open(run, after, limit)));
  }

  /** The next entries to take back. */
  public Batch written(String run, long before, int limit) {
    return unit.read(tx -> batch(tx, Entries.in(tx).written(run, before, limit)));
  }

  private static Batch batch(EntityManager tx, List<Entry> entries) {
    return new Batch(entries, owned(tx, entries.stream().map(Entry::item).toList()));
  }

  /**
   * Writes down what became of entries, and for which ones the server is about to be called, in one
   * transaction.
   *
   * @return false if the run is no longer this step's: then nothing was written down, and the
   *     server must not be called
   */
  public boolean advance(
      String run, long fence, List<Outcome> outcomes, List<EntryProgress.Planned> planned) {
    return unit.write(
        tx -> {
          boolean ours = RunProgress.in(tx).take(run, fence, Phase.APPLYING);
          if (ours) {
            settle(tx, run, outcomes, !planned.isEmpty());
            EntryProgress.in(tx).mark(planned);
          }
          return ours;
        });
  }

  /** The same for the last ones: the run is applied. */
  public boolean finish(String run, long fence, List<Outcome> outcomes) {
    return unit.write(
        tx -> {
          boolean ours = RunProgress.in(tx).take(run, fence, Phase.APPLYING);
          if (ours) {
            settle(tx, run, outcomes, false);
            RunProgress.in(tx).end(run, Phase.APPLIED);
          }
          return ours;
        });
  }

  private static void settle(
      EntityManager tx, String run, List<Outcome> outcomes, boolean calling) {
    EntryProgress.in(tx).settle(outcomes);
    Items.in(tx).put(ownedBy(outcomes));
    Counts counts = new Counts();
    outcomes.forEach(o -> counts.add(o.decision().verdict(), 1));
    RunProgress.in(tx).progress(run, outcomes.size(), counts, calling);
  }

  private static Map<Key, Owned> ownedBy(List<Outcome> outcomes) {
    return outcomes.stream()
        .filter(o -> o.owned().isPresent())
        .collect(Collectors.toMap(o -> keyOf(o.entry()), o -> o.owned().orElseThrow()));
  }

  /** What an entry's item is called. */
  public static Key keyOf(Entry entry) {
    return keyOf(entry.item());
  }

  /** What an item is called. */
  public static Key keyOf(Item item) {
    return new Key(item.kind(), item.name());
  }

  /** What is Levain's in the server, after a name, in the order of names. */
  public Map<Item, Owned> written(String afterName, int limit) {
    return unit.read(
        tx -> {
          Map<Item, Owned> written = new LinkedHashMap<>();
          for (Items.Named named : Items.in(tx).after(afterName, limit)) {
            Entries.in(tx)
                .find(named.owned().by())
                .ifPresent(entry -> written.put(entry.item(), named.owned()));
          }
          return written;
        });
  }

  /** Counts a failure of the server; returns how many there were in a row. */
  public int failed(String run, Sentence sentence) {
    return unit.write(tx -> RunProgress.in(tx).failed(run, sentence));
  }

  /** Forgets failures; returns whether there were any. */
  public boolean forgetFailures(String run) {
    return unit.write(tx -> RunProgress.in(tx).forgetFailures(run));
  }
}
