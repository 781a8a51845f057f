package org.levain.ledger.internal.store;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
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
    return sql.first("SELECT " + COLUMNS + " FROM levain_ledger_run WHERE id = ?", Runs::read, id);
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
        Runs::read,
        arguments.toArray());
  }

  private static String condition(String condition, String value, List<Object> arguments) {
    if (value.isEmpty()) {
      return "";
    }
    arguments.add(value);
    return " AND " + condition;
  }

  /**
   * Takes the run for this step, if no later step has taken it and it is still in this phase.
   *
   * @return whether the step may go on
   */
  public boolean take(String id, long fence, Phase phase) {
    return sql.update(
            "UPDATE levain_ledger_run SET fence = ? WHERE id = ? AND fence <= ? AND state = ?",
            fence,
            id,
            fence,
            phase.name())
        > 0;
  }

  /** Adds what was done, and says whether a batch is with the server from now on. */
  void progress(String id, long done, Counts counts, boolean calling) {
    long now = System.currentTimeMillis();
    List<Object> arguments = new ArrayList<>(counts.values());
    arguments.addAll(List.of(done, now, calling ? now : 0L, id));
    sql.update(
        "UPDATE levain_ledger_run SET "
            + Counts.additions()
            + ", done = done + ?, updated = ?, calling = ?, message = '' WHERE id = ?",
        arguments.toArray());
  }

  /** Ends a phase. */
  public void end(String id, Phase phase) {
    sql.update(
        "UPDATE levain_ledger_run SET state = ?, calling = 0, tries = 0, updated = ? WHERE id = ?",
        phase.name(),
        System.currentTimeMillis(),
        id);
  }

  /**
   * Counts a failure of the server and keeps its sentence; returns how many there were in a row.
   */
  public int failed(String id, String sentence) {
    sql.update(
        "UPDATE levain_ledger_run SET tries = tries + 1, message = ?, updated = ? WHERE id = ?",
        Texts.cut(sentence, 2000),
        System.currentTimeMillis(),
        id);
    return sql.first("SELECT tries FROM levain_ledger_run WHERE id = ?", r -> r.getInt(1), id)
        .orElse(0);
  }

  /** Forgets failures; returns whether there were any. */
  public boolean forgetFailures(String id) {
    return sql.update("UPDATE levain_ledger_run SET tries = 0 WHERE id = ? AND tries > 0", id) > 0;
  }

  /** Starts to take the run back by this job; false if that began meanwhile. */
  public boolean beginUndo(String id, String job) {
    return sql.update(
            "UPDATE levain_ledger_run SET state = ?, job = ?, done = 0, tries = 0, message = '',"
                + " fence = 0, updated = ? WHERE id = ? AND state <> ?",
            Phase.UNDOING.name(),
            job,
            System.currentTimeMillis(),
            id,
            Phase.UNDONE.name())
        > 0;
  }

  private static RunRow read(ResultSet row) throws SQLException {
    return new RunRow(
        row.getString("id"),
        row.getString("owner"),
        row.getString("title"),
        Phase.valueOf(row.getString("state")),
        row.getLong("total"),
        row.getLong("done"),
        Counts.read(row),
        row.getString("started_by"),
        Instant.ofEpochMilli(row.getLong("created")),
        Instant.ofEpochMilli(row.getLong("updated")),
        row.getString("job"),
        row.getString("message"),
        row.getLong("calling"));
  }

  /** How many items are to be taken back. */
  public static long toUndo(RunRow run) {
    return run.counts().getOrDefault(Verdict.CREATE, 0L)
        + run.counts().getOrDefault(Verdict.CHANGE, 0L);
  }
}
