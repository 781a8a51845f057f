package org.levain.jobs.internal;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/**
 * db-scheduler with one permanent task. It gives each job to one process at a time, on a lease that
 * a heartbeat renews: a job whose process was killed is free again after some 10 seconds.
 */
final class JobScheduler implements AutoCloseable {

  private static final Duration HEARTBEAT = Duration.ofMillis(1500);
  private static final int HEARTBEATS_UNTIL_DEAD = 4;
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration TIME_BETWEEN_LOOKS = Duration.ofMillis(5);

  private final JobsDatabase database;
  private final JobRunner runner;
  private final Scheduler scheduler;

  JobScheduler(JobsDatabase database, JobRunner runner) {
    this.database = database;
    this.runner = runner;
    scheduler = build(database);
  }

  /** Begins to look for work. */
  void start() {
    scheduler.start();
  }

  /**
   * No step begins from now on; waits until those under way have ended and are written down, for
   * five seconds at most.
   */
  void pause() {
    runner.pause();
    scheduler.pause();
    Instant end = Instant.now().plus(PATIENCE);
    while (!scheduler.getCurrentlyExecuting().isEmpty() && Instant.now().isBefore(end)) {
      LockSupport.parkNanos(TIME_BETWEEN_LOOKS.toNanos());
    }
  }

  /** Goes on after a pause, unless it is closed. */
  void resume() {
    if (runner.isClosing()) {
      return;
    }
    runner.resume();
    scheduler.resume();
    scheduler.triggerCheckForDueExecutions();
  }

  private Scheduler build(JobsDatabase at) {
    SchedulerBuilder builder =
        Scheduler.create(at.pool(), task())
            .tableName(DueTable.NAME)
            .schedulerName(new SchedulerName.Fixed("levain-" + ProcessHandle.current().pid()))
            .threads(3)
            .pollingInterval(Duration.ofMillis(250))
            .heartbeatInterval(HEARTBEAT)
            .missedHeartbeatsLimit(HEARTBEATS_UNTIL_DEAD)
            .shutdownMaxWait(PATIENCE)
            .serializer(new NoData())
            .commitWhenAutocommitDisabled(true);
    return at.isDerby() ? builder.jdbcCustomization(new DerbyTimes()).build() : builder.build();
  }

  private Task<Void> task() {
    return Tasks.custom(DueTable.TASK, Void.class)
        .onFailure((done, row) -> row.reschedule(done, Instant.now().plusSeconds(10)))
        .onDeadExecutionRevive()
        .execute((job, context) -> completion(job.getId(), runner.turn(job.getId())));
  }

  private CompletionHandler<Void> completion(String id, Turn turn) {
    if (turn instanceof Turn.Again again) {
      return (done, row) -> row.reschedule(done, again.when());
    }
    return (done, row) -> {
      row.remove();
      putBackIfResumed(id);
    };
  }

  /** Somebody may have resumed the job while its row was still there. */
  private void putBackIfResumed(String id) {
    boolean unused =
        database.write(
            sql -> {
              boolean runnable = new JobTable(sql).isRunnable(id);
              if (runnable) {
                new DueTable(sql).put(id, Instant.now());
              }
              return runnable;
            });
  }

  /** Work may have become due: looks now and not at the next poll. */
  void look() {
    scheduler.triggerCheckForDueExecutions();
  }

  /** Lets the steps that are under way end, for five seconds at most. */
  @Override
  public void close() {
    runner.close();
    scheduler.stop();
  }
}
