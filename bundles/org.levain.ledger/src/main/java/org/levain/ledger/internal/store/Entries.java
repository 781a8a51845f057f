package org.levain.ledger.internal.store;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.levain.ledger.Change;
import org.levain.ledger.Change.Edit;
import org.levain.ledger.Change.Verdict;
import org.levain.ledger.internal.domain.Decision;
import org.levain.ledger.internal.domain.Entry;
import org.levain.ledger.internal.domain.Entry.State;
import org.levain.ledger.internal.domain.Item;
import org.levain.ledger.internal.domain.Kind;
import org.levain.ledger.internal.domain.Logins;
import org.levain.ledger.internal.domain.Outcome;
import org.levain.ledger.internal.domain.Reference;
import org.levain.ledger.internal.domain.Return;

/** The table of what runs want and have done. */
public final class Entries {

  /** Said of an item whose name stands in the run before. */
  public static final String TWICE = "The plan has this name twice; the first one counts.";

  /** Said of an item whose name does not fit. */
  public static final String TOO_LONG = "The name is longer than 400 characters.";

  private static final String COLUMNS =
      "run, number, kind, name, part, source, author, wanted, hash_wanted, state, verdict, detail,"
          + " editor, edited, hash_before, text_before, hash_written, added, before_run,"
          + " before_number";

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
            + COLUMNS
            + ")"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', 0, '', '', '', '', '', 0)",
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
      !refused ? "" : fits ? TWICE : TOO_LONG
    };
  }

  /** What is still to be applied, after a number. */
  public List<Entry> open(String run, long after, int limit) {
    return sql.list(
        "SELECT "
            + COLUMNS
            + " FROM levain_ledger_entry"
            + " WHERE run = ? AND number > ? AND state IN ('INTENDED', 'WRITING')"
            + " ORDER BY number FETCH FIRST "
            + limit
            + " ROWS ONLY",
        Entries::entry,
        run,
        after);
  }

  /** What is still to be taken back, before a number, the last first. */
  public List<Entry> written(String run, long before, int limit) {
    return sql.list(
        "SELECT "
            + COLUMNS
            + " FROM levain_ledger_entry"
            + " WHERE run = ? AND number < ? AND state IN ('WRITTEN', 'WRITING')"
            + " ORDER BY number DESC FETCH FIRST "
            + limit
            + " ROWS ONLY",
        Entries::entry,
        run,
        before);
  }

  /** One entry. */
  public Optional<Entry> find(Reference id) {
    return sql.first(
        "SELECT " + COLUMNS + " FROM levain_ledger_entry WHERE run = ? AND number = ?",
        Entries::entry,
        id.run(),
        id.number());
  }

  /** What happened, after a number; items that are still to be dealt with are left out. */
  public List<Change> changes(String run, long after, int limit) {
    return sql.list(
        "SELECT "
            + COLUMNS
            + " FROM levain_ledger_entry"
            + " WHERE run = ? AND number > ? AND verdict <> ''"
            + " ORDER BY number FETCH FIRST "
            + limit
            + " ROWS ONLY",
        Entries::change,
        run,
        after);
  }

  /** The same, limited to one verdict. */
  public List<Change> changes(String run, Verdict verdict, long after, int limit) {
    return sql.list(
        "SELECT "
            + COLUMNS
            + " FROM levain_ledger_entry"
            + " WHERE run = ? AND verdict = ? AND number > ?"
            + " ORDER BY number FETCH FIRST "
            + limit
            + " ROWS ONLY",
        Entries::change,
        run,
        verdict.name(),
        after);
  }

  /** An entry for which the server is about to be called. */
  public record Planned(Entry entry, Decision decision) {}

  /** Writes down what is about to be done, with what is there before. */
  void mark(List<Planned> planned) {
    sql.batch(
        "UPDATE levain_ledger_entry SET state = 'WRITING', hash_before = ?, text_before = ?,"
            + " added = ?, before_run = ?, before_number = ? WHERE run = ? AND number = ?",
        planned.stream().map(Entries::mark).toList());
  }

  private static Object[] mark(Planned planned) {
    Decision d = planned.decision;
    Reference id = planned.entry.id();
    return new Object[] {
      d.hashBefore(),
      d.before(),
      Logins.text(d.added()),
      d.earlier().run(),
      d.earlier().number(),
      id.run(),
      id.number()
    };
  }

  /** Writes down what became of entries. */
  void settle(List<Outcome> outcomes) {
    sql.batch(
        "UPDATE levain_ledger_entry SET state = ?, verdict = ?, detail = ?, editor = ?, edited = ?,"
            + " hash_written = ? WHERE run = ? AND number = ?",
        outcomes.stream().map(Entries::settled).toList());
  }

  private static Object[] settled(Outcome o) {
    Decision d = o.decision();
    Reference id = o.entry().id();
    return new Object[] {
      o.state().name(),
      d.verdict().name(),
      Texts.cut(d.detail(), 2000),
      d.edit().map(e -> Texts.cut(e.who(), 400)).orElse(""),
      d.edit().map(e -> e.when().toEpochMilli()).orElse(0L),
      o.hashWritten(),
      id.run(),
      id.number()
    };
  }

  /** Writes down what was taken back. */
  void undone(List<Return> returns) {
    sql.batch(
        "UPDATE levain_ledger_entry SET state = ?, verdict = ?, detail = ?, editor = ?, edited = ?"
            + " WHERE run = ? AND number = ?",
        returns.stream().map(Entries::undone).toList());
  }

  private static Object[] undone(Return r) {
    Reference id = r.entry().id();
    return new Object[] {
      stateOf(r.end()).name(),
      verdictOf(r.end()),
      Texts.cut(r.detail(), 2000),
      r.edit().map(e -> Texts.cut(e.who(), 400)).orElse(""),
      r.edit().map(e -> e.when().toEpochMilli()).orElse(0L),
      id.run(),
      id.number()
    };
  }

  private static State stateOf(Return.End end) {
    return switch (end) {
      case UNDONE -> State.UNDONE;
      case LEFT -> State.LEFT;
      case UNTOUCHED -> State.INTENDED;
    };
  }

  private static String verdictOf(Return.End end) {
    return switch (end) {
      case UNDONE -> Verdict.UNDONE.name();
      case LEFT -> Verdict.KEEP.name();
      case UNTOUCHED -> "";
    };
  }

  /** Gives an entry what another had found before it. */
  void takeOver(Reference heir, Entry from) {
    sql.update(
        "UPDATE levain_ledger_entry SET hash_before = ?, text_before = ?, before_run = ?,"
            + " before_number = ? WHERE run = ? AND number = ?",
        from.hashBefore(),
        from.before(),
        from.earlier().run(),
        from.earlier().number(),
        heir.run(),
        heir.number());
  }

  private static Entry entry(ResultSet row) throws SQLException {
    return new Entry(
        new Reference(row.getString("run"), row.getLong("number")),
        item(row),
        State.valueOf(row.getString("state")),
        Optional.of(row.getString("verdict")).filter(v -> !v.isEmpty()).map(Verdict::valueOf),
        row.getString("hash_before"),
        row.getString("text_before"),
        row.getString("hash_written"),
        Logins.of(row.getString("added")),
        new Reference(row.getString("before_run"), row.getLong("before_number")));
  }

  private static Item item(ResultSet row) throws SQLException {
    return new Item(
        row.getLong("number"),
        Kind.of(row.getString("kind")),
        row.getString("name"),
        row.getString("part"),
        row.getString("source"),
        row.getString("author"),
        row.getString("wanted"),
        row.getString("hash_wanted"));
  }

  private static Change change(ResultSet row) throws SQLException {
    boolean group = Kind.of(row.getString("kind")) == Kind.GROUP;
    String editor = row.getString("editor");
    String hashBefore = row.getString("hash_before");
    return new Change(
        row.getLong("number"),
        row.getString("kind"),
        row.getString("name"),
        row.getString("part"),
        row.getString("source"),
        Verdict.valueOf(row.getString("verdict")),
        row.getString("detail"),
        editor.isEmpty()
            ? Optional.empty()
            : Optional.of(new Edit(editor, Instant.ofEpochMilli(row.getLong("edited")))),
        hashBefore.isEmpty() ? Optional.empty() : Optional.of(row.getString("text_before")),
        Optional.of(row.getString(group ? "added" : "wanted")));
  }
}
