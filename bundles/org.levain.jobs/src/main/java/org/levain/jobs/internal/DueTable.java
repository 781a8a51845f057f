package org.levain.jobs.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When jobs are due: db-scheduler's rows, written by hand into a transaction of somebody else. */
public final class DueTable {

  static final String NAME = "levain_jobs_due";
  static final String TASK = "levain-job";

  /** What {@link #planned} reads, beside a row of {@code levain_jobs_job}. */
  static final String BESIDE_A_JOB =
      " LEFT JOIN levain_jobs_due ON task_name = '" + TASK + "' AND task_instance = id";

  /** A job that is due sooner waits its turn: for a thread, or for its handler. */
  private static final Duration SOON = Duration.ofMinutes(1);

  private static final String PLANNED = "fence = 0 AND status = 'WAITING' AND execution_time > ?";

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
              "INSERT INTO levain_jobs_due (task_name, task_instance, execution_time, picked,"
                  + " version) VALUES (?, ?, ?, FALSE, 1)",
              TASK,
              id,
              when);
    }
  }

  /** Makes a job due now, unless it is planned for a later day. */
  void putUnlessPlanned(String id) {
    Instant now = Instant.now();
    boolean planned =
        sql.first(
                row -> row.getString("id"),
                "SELECT id FROM levain_jobs_job" + BESIDE_A_JOB + " WHERE id = ? AND " + PLANNED,
                id,
                now.plus(SOON))
            .isPresent();
    if (!planned) {
      put(id, now);
    }
  }

  /** The day that a job's first step waits for; empty if it has begun or may begin. */
  static Optional<Instant> planned(ResultSet row) throws SQLException {
    boolean due = row.getTimestamp("execution_time") != null;
    if (!due || row.getLong("fence") > 0 || !row.getString("status").equals("WAITING")) {
      return Optional.empty();
    }
    Instant soon = Instant.now().plus(SOON);
    return Optional.of(Sql.instant(row, "execution_time")).filter(day -> day.isAfter(soon));
  }

  /** How many jobs wait for their day. */
  long countPlanned() {
    return sql.first(
            row -> row.getLong(1),
            "SELECT COUNT(*) FROM levain_jobs_job" + BESIDE_A_JOB + " WHERE " + PLANNED,
            Instant.now().plus(SOON))
        .orElseThrow();
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
