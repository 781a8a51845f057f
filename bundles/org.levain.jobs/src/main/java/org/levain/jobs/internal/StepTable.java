package org.levain.jobs.internal;

import java.time.Instant;
import java.util.Optional;
import org.levain.jobs.JobHandler.Done;
import org.levain.jobs.JobHandler.GiveUp;
import org.levain.jobs.JobHandler.GoOn;
import org.levain.jobs.JobHandler.Run;
import org.levain.words.Sentence;

/**
 * A job's steps. What a step led to is written only if its fence is still the latest: whoever was
 * taken for dead and comes back late changes nothing.
 */
final class StepTable {

  private final Sql sql;

  StepTable(Sql sql) {
    this.sql = sql;
  }

  /** The kind of a job that may run. */
  Optional<String> kind(String id) {
    return sql.first(
        row -> row.getString(1),
        "SELECT kind FROM levain_jobs_job WHERE id = ? AND status IN ('WAITING', 'RUNNING')",
        id);
  }

  /** Begins the next step; empty if the job was paused or stopped, or has ended. */
  Optional<Run> begin(String id) {
    int begun =
        sql.update(
            "UPDATE levain_jobs_job SET status = 'RUNNING', fence = fence + 1"
                + " WHERE id = ? AND status IN ('WAITING', 'RUNNING')",
            id);
    if (begun == 0) {
      return Optional.empty();
    }
    return sql.first(
        row -> new Run(id, row.getString("job_key"), row.getString("state"), row.getLong("fence")),
        "SELECT job_key, state, fence FROM levain_jobs_job WHERE id = ?",
        id);
  }

  boolean goOn(Run run, GoOn step) {
    return 1
        == sql.update(
            "UPDATE levain_jobs_job SET state = ?, done = ?, total = ?, updated = ?, message = '',"
                + " tries = 0 WHERE id = ? AND fence = ?",
            step.state(),
            step.done(),
            step.total(),
            Instant.now(),
            run.id(),
            run.fence());
  }

  void done(Run run, Done step) {
    sql.update(
        "UPDATE levain_jobs_job SET status = 'DONE', open_key = NULL, updated = ?, message = ?,"
            + " tries = 0, done = CASE WHEN total > 0 THEN total ELSE done END"
            + " WHERE id = ? AND fence = ? AND status <> 'STOPPED'",
        Instant.now(),
        Texts.kept(step.summary()),
        run.id(),
        run.fence());
  }

  void giveUp(Run run, GiveUp step) {
    sql.update(
        "UPDATE levain_jobs_job SET status = 'FAILED', open_key = NULL, updated = ?, message = ?"
            + " WHERE id = ? AND fence = ? AND status <> 'STOPPED'",
        Instant.now(),
        Texts.kept(step.reason()),
        run.id(),
        run.fence());
  }

  /** Counts a failed try; says how many there were in a row, 0 if the step is no longer ours. */
  int failed(Run run, Sentence message) {
    int counted =
        sql.update(
            "UPDATE levain_jobs_job SET tries = tries + 1, message = ? WHERE id = ? AND fence = ?",
            Texts.kept(message),
            run.id(),
            run.fence());
    waitAgain(run.id());
    return counted == 0
        ? 0
        : sql.first(
                row -> row.getInt(1), "SELECT tries FROM levain_jobs_job WHERE id = ?", run.id())
            .orElse(0);
  }

  /** Puts a step off without counting a try. */
  void putOff(Run run, Sentence reason) {
    sql.update(
        "UPDATE levain_jobs_job SET message = ? WHERE id = ? AND fence = ?",
        Texts.kept(reason),
        run.id(),
        run.fence());
    waitAgain(run.id());
  }

  /** Nothing happens for a while; a pause stays a pause. */
  void waitAgain(String id) {
    sql.update(
        "UPDATE levain_jobs_job SET status = 'WAITING' WHERE id = ? AND status = 'RUNNING'", id);
  }
}
