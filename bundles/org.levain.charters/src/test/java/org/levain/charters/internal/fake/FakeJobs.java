package org.levain.charters.internal.fake;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.levain.jobs.JobRequest;
import org.levain.jobs.JobStatus;
import org.levain.jobs.Jobs;

/** Remembers what is to be done. */
public final class FakeJobs implements Jobs {

  public final List<JobRequest> asked = new ArrayList<>();

  @Override
  public String submit(EntityManager tx, JobRequest request) {
    asked.add(request);
    return "job-" + asked.size();
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
