package org.levain.jobs.internal;

import java.time.Instant;

/** When jobs are due: db-scheduler's rows, written by hand into a transaction of somebody else. */
public final class DueTable {

  static final String NAME = "levain_jobs_due";
  static final String TASK = "levain-job";

  private final Sql sql;

  public DueTable(Sql sql) {
    this.sql = sql;
  }

  /** Makes a job due; one that waits for later comes forward. */
  void put(String id, Instant when) {
    int waiting =
        sql.update(
            "UPDATE levain_jobs_due SET execution_time = ?"
                + " WHERE task_name = ? AND task_instance = ? AND picked = FALSE",
            when,
            TASK,
            id);
    if (waiting == 0) {
      boolean unused =
          sql.updateIfFree(
              "INSERT INTO levain_jobs_due (task_name, task_instance, execution_time, picked, version)"
                  + " VALUES (?, ?, ?, FALSE, 1)",
              TASK,
              id,
              when);
    }
  }

  /** What waits of a kind need not wait longer. */
  public void bringForward(String kind, Instant when) {
    sql.update(
        "UPDATE levain_jobs_due SET execution_time = ?"
            + " WHERE picked = FALSE AND execution_time > ? AND task_instance IN"
            + " (SELECT id FROM levain_jobs_job WHERE kind = ? AND status = 'WAITING')",
        when,
        when,
        kind);
  }

  /** Jobs that should run and are never due: a process was killed between two rows. */
  void repair(Instant when) {
    sql.all(
            row -> row.getString(1),
            "SELECT id FROM levain_jobs_job WHERE status IN ('WAITING', 'RUNNING') AND id NOT IN"
                + " (SELECT task_instance FROM levain_jobs_due)")
        .forEach(id -> put(id, when));
  }
}
