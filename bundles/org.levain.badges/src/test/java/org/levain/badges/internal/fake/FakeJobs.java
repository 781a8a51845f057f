package org.levain.badges.internal.fake;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.levain.jobs.JobRequest;
import org.levain.jobs.JobStatus;
import org.levain.jobs.Jobs;

/** Remembers what was asked for. */
public final class FakeJobs implements Jobs {

  public final List<JobRequest> requests = new ArrayList<>();

  @Override
  public synchronized String submit(EntityManager tx, JobRequest request) {
    requests.add(request);
    return "job-" + requests.size();
  }

  @Override
  public Optional<JobStatus> find(String id) {
    return Optional.empty();
  }

  @Override
  public List<JobStatus> recent(String before, int limit) {
    return List.of();
  }

  @Override
  public void pause(String id) {}

  @Override
  public void resume(String id) {}

  @Override
  public void stop(String id) {}

  @Override
  public Backlog backlog() {
    return new Backlog(0, 0);
  }
}
