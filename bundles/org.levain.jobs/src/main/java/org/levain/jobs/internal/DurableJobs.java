package org.levain.jobs.internal;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.levain.jobs.JobRequest;
import org.levain.jobs.JobStatus;
import org.levain.jobs.Jobs;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Jobs as rows in the database; see the package. Mail is listed only where it failed. */
@Component(name = "org.levain.jobs", service = Jobs.class, immediate = true)
public final class DurableJobs implements Jobs {

  private static final Pattern KIND = Pattern.compile("[A-Za-z0-9._-]{1,80}");
  private static final int LONGEST_KEY = 200;
  private static final int LONGEST_STATE = 32_000;

  private final JobsDatabase database;
  private final JobScheduler scheduler;
  private @Nullable SwapWatch watch;

  @Activate
  public DurableJobs(@Reference JobsDatabase database, BundleContext context) {
    this(database, new JobRunner(database, new ServiceHandlers(context), JobRunner::pause));
    watch = new SwapWatch(context, scheduler);
    // before the first step, if bundles are changing right now
    watch.open();
    scheduler.start();
  }

  /** For tests, which bring handlers of their own and less patience. */
  public DurableJobs(JobsDatabase database, Handlers handlers, IntFunction<Duration> pauses) {
    this(database, new JobRunner(database, handlers, pauses));
    scheduler.start();
  }

  private DurableJobs(JobsDatabase database, JobRunner runner) {
    this.database = database;
    write(sql -> new DueTable(sql).repair(Instant.now()));
    scheduler = new JobScheduler(database, runner);
  }

  @Override
  public String submit(EntityManager tx, JobRequest request) {
    check(KIND.matcher(request.kind()).matches(), "kind");
    check(request.key().length() <= LONGEST_KEY, "key");
    check(request.state().length() <= LONGEST_STATE, "state");
    String id = new JobTable(Sql.in(tx)).put(request);
    scheduler.look();
    return id;
  }

  private static void check(boolean good, String what) {
    if (!good) {
      throw new IllegalArgumentException("The job’s " + what + " is too long or not well-formed");
    }
  }

  @Override
  public Optional<JobStatus> find(String id) {
    return database.read(sql -> new JobTable(sql).find(id));
  }

  @Override
  public List<JobStatus> recent(String before, int limit) {
    return database.read(sql -> new JobTable(sql).recent(before, limit));
  }

  @Override
  public void pause(String id) {
    write(sql -> new JobTable(sql).pause(id));
  }

  @Override
  public void resume(String id) {
    write(sql -> new JobTable(sql).resume(id));
    scheduler.look();
  }

  @Override
  public void stop(String id) {
    write(sql -> new JobTable(sql).stop(id));
  }

  @Override
  public Backlog backlog() {
    return database.read(sql -> new JobTable(sql).backlog());
  }

  private void write(Consumer<Sql> work) {
    boolean unused =
        database.write(
            sql -> {
              work.accept(sql);
              return true;
            });
  }

  @Deactivate
  public void close() {
    scheduler.close();
    if (watch != null) {
      watch.close();
    }
  }
}
