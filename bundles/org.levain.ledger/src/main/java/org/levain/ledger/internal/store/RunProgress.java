package org.levain.ledger.internal.store;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.levain.ledger.internal.store.RunRow.Phase;
import org.levain.words.Sentence;

/** What is written down about runs while jobs work on them. */
public final class RunProgress {

  private final Sql sql;

  private RunProgress(Sql sql) {
    this.sql = sql;
  }

  /** In this transaction. */
  public static RunProgress in(EntityManager tx) {
    return new RunProgress(Sql.of(tx));
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
  public int failed(String id, Sentence sentence) {
    sql.update(
        "UPDATE levain_ledger_run SET tries = tries + 1, message = ?, updated = ? WHERE id = ?",
        sentence.kept(2000),
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
}
