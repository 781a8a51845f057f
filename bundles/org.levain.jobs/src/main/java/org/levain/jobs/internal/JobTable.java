package org.levain.jobs.internal;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.levain.jobs.JobRequest;
import org.levain.jobs.JobStatus;
import org.levain.jobs.JobStatus.State;
import org.levain.jobs.Jobs.Backlog;
import org.levain.words.Sentence;

/** Jobs as people see them: asked for, listed, paused, resumed, stopped. */
final class JobTable {

  /** Each mail is a job; people look at a list of jobs for the one that went wrong. */
  private static final String WORTH_A_LOOK = "(kind <> 'mail.send' OR status = 'FAILED')";

  private static final String LISTED =
      "SELECT levain_jobs_job.*, execution_time FROM levain_jobs_job" + DueTable.BESIDE_A_JOB;

  private final Sql sql;

  JobTable(Sql sql) {
    this.sql = sql;
  }

  /** Adds a job, or finds the open one of the same kind and key. */
  String put(JobRequest request) {
    String openKey = request.kind() + "/" + request.key();
    // between the two statements the other job may end: then ours is the next
    while (true) {
      Optional<String> open =
          sql.first(
              row -> row.getString(1),
              "SELECT id FROM levain_jobs_job WHERE open_key = ?",
              openKey);
      if (open.isPresent()) {
        return open.get();
      }
      String id = UuidCreator.getTimeOrderedEpoch().toString();
      if (add(id, openKey, request)) {
        new DueTable(sql).put(id, request.notBefore());
        return id;
      }
    }
  }

  private boolean add(String id, String openKey, JobRequest request) {
    Instant now = Instant.now();
    return sql.updateIfFree(
        "INSERT INTO levain_jobs_job (id, kind, job_key, open_key, title, state, status, done,"
            + " total, started_by, created, updated, message, fence, tries) VALUES (?, ?, ?, ?, ?,"
            + " ?, 'WAITING', 0, ?, ?, ?, ?, '', 0, 0)",
        id,
        request.kind(),
        request.key(),
        openKey,
        Texts.cut(request.title(), 300),
        request.state(),
        request.total(),
        request.startedBy().orElse(null),
        now,
        now);
  }

  Optional<JobStatus> find(String id) {
    return sql.first(JobTable::status, LISTED + " WHERE id = ?", id);
  }

  List<JobStatus> recent(String before, int limit) {
    String older = before.isEmpty() ? "" : " AND id < ?";
    Object[] values = before.isEmpty() ? new Object[] {limit} : new Object[] {before, limit};
    return sql.all(
        JobTable::status,
        LISTED + " WHERE " + WORTH_A_LOOK + older + " ORDER BY id DESC FETCH FIRST ? ROWS ONLY",
        values);
  }

  private static JobStatus status(ResultSet row) throws SQLException {
    Optional<Instant> planned = DueTable.planned(row);
    return new JobStatus(
        row.getString("id"),
        row.getString("kind"),
        row.getString("job_key"),
        row.getString("title"),
        planned.isPresent() ? State.SCHEDULED : State.valueOf(row.getString("status")),
        row.getLong("done"),
        row.getLong("total"),
        Optional.ofNullable(row.getString("started_by")),
        Sql.instant(row, "created"),
        Sql.instant(row, "updated"),
        Sentence.kept(row.getString("message")),
        planned);
  }

  void pause(String id) {
    sql.update(
        "UPDATE levain_jobs_job SET status = 'PAUSED'"
            + " WHERE id = ? AND status IN ('WAITING', 'RUNNING')",
        id);
  }

  /** A failed job gave its key away; if a newer job has it, the failed one stays as it is. */
  void resume(String id) {
    boolean free =
        sql.updateIfFree(
            "UPDATE levain_jobs_job SET status = 'WAITING', open_key = kind || '/' || job_key,"
                + " message = '', tries = 0 WHERE id = ? AND status IN ('PAUSED', 'FAILED')",
            id);
    if (free && isRunnable(id)) {
      new DueTable(sql).putUnlessPlanned(id);
    }
  }

  boolean isRunnable(String id) {
    return sql.first(
            row -> row.getString(1),
            "SELECT id FROM levain_jobs_job WHERE id = ? AND status IN ('WAITING', 'RUNNING')",
            id)
        .isPresent();
  }

  void stop(String id) {
    sql.update(
        "UPDATE levain_jobs_job SET status = 'STOPPED', open_key = NULL"
            + " WHERE id = ? AND status NOT IN ('DONE', 'STOPPED')",
        id);
  }

  /**
   * What is open is not counted by its status: a job that changes it meanwhile moves in that index,
   * and Derby would count it twice or not at all.
   */
  Backlog backlog() {
    long open = count("open_key IS NOT NULL AND status <> 'PAUSED'");
    // a job that was asked for between the two counts is in the second only
    long waiting = Math.max(0, open - new DueTable(sql).countPlanned());
    return new Backlog(waiting, count("status = 'FAILED'"));
  }

  /** By the index of open keys, which begin with the kind. */
  long openMails() {
    return count("open_key >= 'mail.send/' AND open_key < 'mail.send0'");
  }

  private long count(String which) {
    return sql.first(row -> row.getLong(1), "SELECT COUNT(*) FROM levain_jobs_job WHERE " + which)
        .orElseThrow();
  }
}
