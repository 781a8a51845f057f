package org.levain.administration.internal.job;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.levain.jobs.JobRequest;
import org.levain.jobs.JobStatus;
import org.levain.jobs.JobStatus.State;
import org.levain.jobs.Jobs;
import org.levain.words.Sentence;

/** Jobs in memory. */
public final class FakeJobs implements Jobs {

  private static final Instant DAY = Instant.parse("2027-03-03T09:00:00Z");

  private final List<JobStatus> jobs = new ArrayList<>();

  /** A job that stands as given. */
  public static JobStatus job(String id, State state, long done, long total) {
    return job(id, state, done, total, Sentence.NONE);
  }

  /** The same with something to say. */
  public static JobStatus job(String id, State state, long done, long total, Sentence message) {
    Instant start = Instant.parse("2026-11-24T10:00:00Z");
    return new JobStatus(
        id,
        "sample",
        "key",
        "Plan “Pontarel”",
        state,
        done,
        total,
        Optional.of("u-1"),
        start,
        start.plusSeconds(60),
        message,
        state == State.SCHEDULED ? Optional.of(DAY) : Optional.empty());
  }

  /** Adds a job; the newest first. */
  public FakeJobs with(JobStatus job) {
    jobs.add(job);
    return this;
  }

  @Override
  public String submit(EntityManager tx, JobRequest request) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<JobStatus> find(String id) {
    return jobs.stream().filter(job -> job.id().equals(id)).findFirst();
  }

  @Override
  public List<JobStatus> recent(String before, int limit) {
    return jobs.stream()
        .filter(job -> before.isEmpty() || job.id().compareTo(before) < 0)
        .limit(limit)
        .toList();
  }

  @Override
  public void pause(String id) {
    become(id, State.PAUSED);
  }

  @Override
  public void resume(String id) {
    become(id, State.RUNNING);
  }

  @Override
  public void stop(String id) {
    become(id, State.STOPPED);
  }

  @Override
  public Backlog backlog() {
    return new Backlog(0, 0);
  }

  private void become(String id, State state) {
    jobs.replaceAll(j -> j.id().equals(id) ? job(id, state, j.done(), j.total()) : j);
  }
}
