package org.levain.jobs.internal;

import jakarta.persistence.PersistenceConfiguration;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.levain.jobs.JobHandler;
import org.levain.jobs.JobRequest;
import org.levain.jobs.JobStatus;
import org.levain.persistence.Unit;
import org.levain.persistence.testing.TestDatabase;

/**
 * A process of its own for {@link KilledProcessTest}: works on a job of five steps, says on
 * standard output when it is inside a step, and ends when the job has ended.
 */
final class KilledProcess {

  private final DurableJobs jobs;
  private final Unit unit;

  private KilledProcess(TestDatabase database, int slowStep) {
    HandlersByKind handlers = new HandlersByKind();
    handlers.put("five", run -> step(run, slowStep));
    JobsDatabase tables = new JobsDatabase(database.persistence(), database.dataSource());
    unit =
        database
            .persistence()
            .open(KilledProcess.class, new PersistenceConfiguration("org.levain.sample"));
    jobs = new DurableJobs(tables, handlers, JobRunner::pause);
  }

  /** Arguments: the database's folder, the step in which it waits to be killed, or 0. */
  public static void main(String[] arguments) {
    int slowStep = Integer.parseInt(arguments[1]);
    try (TestDatabase database = TestDatabase.derbyIn(Path.of(arguments[0]))) {
      new KilledProcess(database, slowStep).work(slowStep > 0);
    }
    System.exit(0);
  }

  private void work(boolean ask) {
    if (ask) {
      String unused =
          unit.write(
              tx ->
                  jobs.submit(
                      tx, JobRequest.now("five", "a", "Five steps", "1", 5, Optional.empty())));
    }
    Eventually.until(
        Duration.ofSeconds(40), () -> jobs.recent("", 1).get(0).state() == JobStatus.State.DONE);
    System.out.println("steps " + steps());
    jobs.close();
  }

  private List<String> steps() {
    return unit.read(
        tx ->
            Sql.in(tx)
                .all(
                    row -> row.getString(1), "SELECT step FROM levain_sample_step ORDER BY fence"));
  }

  private JobHandler.Step step(JobHandler.Run run, int slowStep) {
    int step = Integer.parseInt(run.state());
    System.out.println("inside " + step);
    if (step == slowStep) {
      Eventually.pause(60_000);
    }
    int unused =
        unit.write(
            tx ->
                Sql.in(tx)
                    .update(
                        "INSERT INTO levain_sample_step VALUES (?, ?, ?)",
                        run.id(),
                        step,
                        run.fence()));
    return step == 5
        ? new JobHandler.Done("all five")
        : new JobHandler.GoOn(Integer.toString(step + 1), step, 5);
  }
}
