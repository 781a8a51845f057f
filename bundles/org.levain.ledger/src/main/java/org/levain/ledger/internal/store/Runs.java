package org.levain.ledger.internal.store;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.levain.ledger.Change.Verdict;
import org.levain.ledger.internal.store.RunRow.Phase;

/** The table of runs. */
public final class Runs {

  private static final String COLUMNS =
      "id, owner, title, state, total, done, "
          + Counts.columns()
          + ", started_by, created, updated, job, message, calling";

  private final Sql sql;

  private Runs(Sql sql) {
    this.sql = sql;
  }

  /** In this transaction. */
  public static Runs in(EntityManager tx) {
    return new Runs(Sql.of(tx));
  }

  /** A new run. */
  public record New(
      String id, String owner, String key, String title, String startedBy, String job) {}

  /**
   * Adds a run.
   *
   * @param refused how many of its items are refused from the start
   */
  public void add(New run, long total, long refused) {
    long now = System.currentTimeMillis();
    sql.update(
        "INSERT INTO levain_ledger_run (id, owner, run_key, title, state, total, done, "
            + Counts.columns()
            + ", started_by, created, updated, job, message, fence, tries, calling)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0, 0, ?, 0, ?, ?, ?, ?, '', 0, 0, 0)",
        run.id,
        run.owner,
        run.key,
        run.title,
        Phase.APPLYING.name(),
        total,
        refused,
        refused,
        run.startedBy,
        now,
        now,
        run.job);
  }

  /** The run of this owner and key. */
  public Optional<String> byKey(String owner, String key) {
    return sql.first(
        "SELECT id FROM levain_ledger_run WHERE owner = ? AND run_key = ?",
        row -> row.getString(1),
        owner,
        key);
  }

  /** The run. */
  public Optional<RunRow> find(String id) {
    return sql.first(
        "SELECT " + COLUMNS + " FROM levain_ledger_run WHERE id = ?", RunRow::read, id);
  }

  /** The newest runs of an owner, or of all; before the one of this id, if one is given. */
  public List<RunRow> newest(String owner, String before, int limit) {
    List<Object> arguments = new ArrayList<>();
    String where =
        condition("owner = ?", owner, arguments) + condition("id < ?", before, arguments);
    return sql.list(
        "SELECT "
            + COLUMNS
            + " FROM levain_ledger_run WHERE 1 = 1"
            + where
            + " ORDER BY id DESC FETCH FIRST "
            + limit
            + " ROWS ONLY",
        RunRow::read,
        arguments.toArray());
  }

  private static String condition(String condition, String value, List<Object> arguments) {
    if (value.isEmpty()) {
      return "";
    }
    arguments.add(value);
    return " AND " + condition;
  }

  /** The newest run that is not taken back. */
  public Optional<RunRow> newestNotUndone() {
    return sql.first(
        "SELECT "
            + COLUMNS
            + " FROM levain_ledger_run WHERE state <> ? ORDER BY id DESC FETCH FIRST 1 ROWS ONLY",
        RunRow::read,
        RunRow.Phase.UNDONE.name());
  }

  /** How many items of all runs are to be taken back. */
  public long allToUndo() {
    return sql.first(
            "SELECT SUM(n_create + n_change) FROM levain_ledger_run WHERE state <> ?",
            row -> row.getLong(1),
            RunRow.Phase.UNDONE.name())
        .orElse(0L);
  }

  /** How many items are to be taken back. */
  public static long toUndo(RunRow run) {
    return run.counts().getOrDefault(Verdict.CREATE, 0L)
        + run.counts().getOrDefault(Verdict.CHANGE, 0L);
  }
}
