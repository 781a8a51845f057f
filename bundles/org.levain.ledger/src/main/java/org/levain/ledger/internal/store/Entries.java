package org.levain.ledger.internal.store;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.levain.ledger.Change;
import org.levain.ledger.Change.Verdict;
import org.levain.ledger.internal.domain.Entry;
import org.levain.ledger.internal.domain.Entry.State;
import org.levain.ledger.internal.domain.Item;
import org.levain.ledger.internal.domain.Reference;
import org.levain.words.Sentence;

/** The table of what runs want and have done. */
public final class Entries {

  /** Said of an item whose name stands in the run before. */
  public static final Sentence TWICE = Sentence.of("ledger.twice");

  /** Said of an item whose name does not fit. */
  public static final Sentence TOO_LONG = Sentence.of("ledger.too-long");

  private final Sql sql;

  private Entries(Sql sql) {
    this.sql = sql;
  }

  /** In this transaction. */
  public static Entries in(EntityManager tx) {
    return new Entries(Sql.of(tx));
  }

  /** Adds a run's items; those of the given numbers are refused from the start. */
  public void add(String run, List<Item> items, Set<Long> refused) {
    sql.batch(
        "INSERT INTO levain_ledger_entry ("
            + EntryRows.COLUMNS
            + ")"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', 0, '', '', '', '', '', 0, ?, ?)",
        items.stream().map(i -> row(run, i, refused.contains(i.number()))).toList());
  }

  private static Object[] row(String run, Item item, boolean refused) {
    boolean fits = item.name().length() <= Item.LONGEST_NAME;
    return new Object[] {
      run,
      item.number(),
      item.kind().word(),
      Texts.cut(item.name(), Item.LONGEST_NAME),
      item.part(),
      item.source(),
      item.author(),
      item.wanted(),
      item.hashWanted(),
      (refused ? State.REFUSED : State.INTENDED).name(),
      refused ? Verdict.REFUSED.name() : "",
      !refused ? "" : (fits ? TWICE : TOO_LONG).kept(2000),
      item.replaces(),
      item.mergedWith()
    };
  }

  /** What is still to be applied, after a number. */
  public List<Entry> open(String run, long after, int limit) {
    return sql.list(
        "SELECT "
            + EntryRows.COLUMNS
            + " FROM levain_ledger_entry"
            + " WHERE run = ? AND number > ? AND state IN ('INTENDED', 'WRITING')"
            + " ORDER BY number FETCH FIRST "
            + limit
            + " ROWS ONLY",
        EntryRows::entry,
        run,
        after);
  }

  /** What is still to be taken back, before a number, the last first. */
  public List<Entry> written(String run, long before, int limit) {
    return sql.list(
        "SELECT "
            + EntryRows.COLUMNS
            + " FROM levain_ledger_entry"
            + " WHERE run = ? AND number < ? AND state IN ('WRITTEN', 'WRITING')"
            + " ORDER BY number DESC FETCH FIRST "
            + limit
            + " ROWS ONLY",
        EntryRows::entry,
        run,
        before);
  }

  /** One entry. */
  public Optional<Entry> find(Reference id) {
    return sql.first(
        "SELECT " + EntryRows.COLUMNS + " FROM levain_ledger_entry WHERE run = ? AND number = ?",
        EntryRows::entry,
        id.run(),
        id.number());
  }

  /** What happened, after a number; items that are still to be dealt with are left out. */
  public List<Change> changes(String run, long after, int limit) {
    return sql.list(
        "SELECT "
            + EntryRows.COLUMNS
            + " FROM levain_ledger_entry"
            + " WHERE run = ? AND number > ? AND verdict <> ''"
            + " ORDER BY number FETCH FIRST "
            + limit
            + " ROWS ONLY",
        EntryRows::change,
        run,
        after);
  }

  /** The same, limited to one verdict. */
  public List<Change> changes(String run, Verdict verdict, long after, int limit) {
    return sql.list(
        "SELECT "
            + EntryRows.COLUMNS
            + " FROM levain_ledger_entry"
            + " WHERE run = ? AND verdict = ? AND number > ?"
            + " ORDER BY number FETCH FIRST "
            + limit
            + " ROWS ONLY",
        EntryRows::change,
        run,
        verdict.name(),
        after);
  }

  /** What stayed when it was to be taken back; of the newest runs first. */
  public List<Change> left(int limit) {
    return sql.list(
        "SELECT "
            + EntryRows.COLUMNS
            + " FROM levain_ledger_entry WHERE state = ?"
            + " ORDER BY run DESC, number FETCH FIRST "
            + limit
            + " ROWS ONLY",
        EntryRows::change,
        State.LEFT.name());
  }
}
