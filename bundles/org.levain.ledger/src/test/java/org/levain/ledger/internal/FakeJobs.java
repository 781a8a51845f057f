package org.levain.ledger.internal;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levain.jobs.JobHandler;
import org.levain.jobs.JobRequest;
import org.levain.jobs.JobStatus;
import org.levain.jobs.JobStatus.State;
import org.levain.jobs.Jobs;
import org.levain.words.Sentence;

/** Jobs in memory that are worked off when the test says so. */
final class FakeJobs implements Jobs {

  private final Map<String, Job> jobs = new LinkedHashMap<>();
  private final Map<String, JobHandler> handlers = new LinkedHashMap<>();

  void handle(String kind, JobHandler handler) {
    handlers.put(kind, handler);
  }

  /** Works until nothing is left to do; what a handler throws comes out, as a kill would end it. */
  void work() {
    while (step()) {
      // the next one
    }
  }

  /** One step of the first job that has one. */
  boolean step() {
    Optional<Job> next = jobs.values().stream().filter(j -> j.state == State.WAITING).findFirst();
    next.ifPresent(this::step);
    return next.isPresent();
  }

  /** One step of this job. */
  void step(String id) {
    step(jobs.get(id));
  }

  private void step(Job job) {
    job.fence += 2;
    JobHandler.Step step = stepOf(job);
    if (step instanceof JobHandler.GoOn goOn) {
      job.progress = goOn.state();
    } else if (step instanceof JobHandler.GiveUp giveUp) {
      job.state = State.FAILED;
      job.message = giveUp.reason();
    } else {
      job.state = State.DONE;
    }
  }

  private JobHandler.Step stepOf(Job job) {
    try {
      return handlers
          .get(job.request.kind())
          .step(new JobHandler.Run(job.id, job.request.key(), job.progress, job.fence));
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String submit(EntityManager tx, JobRequest request) {
    String id = "job" + jobs.size();
    jobs.put(id, new Job(id, request));
    return id;
  }

  @Override
  public Optional<JobStatus> find(String id) {
    return Optional.ofNullable(jobs.get(id)).map(Job::status);
  }

  @Override
  public List<JobStatus> recent(String before, int limit) {
    return jobs.values().stream().map(Job::status).toList();
  }

  @Override
  public void pause(String id) {
    change(id, State.WAITING, State.PAUSED);
  }

  @Override
  public void resume(String id) {
    change(id, State.PAUSED, State.WAITING);
    change(id, State.FAILED, State.WAITING);
  }

  @Override
  public void stop(String id) {
    change(id, State.WAITING, State.STOPPED);
    change(id, State.PAUSED, State.STOPPED);
  }

  private void change(String id, State from, State to) {
    Job job = jobs.get(id);
    job.state = job.state == from ? to : job.state;
  }

  @Override
  public Backlog backlog() {
    return new Backlog(0, 0);
  }

  private static final class Job {

    final String id;
    final JobRequest request;
    String progress;
    State state = State.WAITING;
    Sentence message = Sentence.NONE;
    long fence;

    Job(String id, JobRequest request) {
      this.id = id;
      this.request = request;
      this.progress = request.state();
    }

    JobStatus status() {
      return new JobStatus(
          id,
          request.kind(),
          request.key(),
          request.title(),
          state,
          0,
          request.total(),
          request.startedBy(),
          Instant.EPOCH,
          Instant.EPOCH,
          message,
          Optional.empty());
    }
  }
}
