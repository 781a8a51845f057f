package org.levain.host.jspwiki.internal.update;

import jakarta.persistence.EntityManager;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import org.levain.jobs.JobHandler;
import org.levain.jobs.JobRequest;
import org.levain.jobs.JobStatus;
import org.levain.jobs.Jobs;

/** Jobs that are worked off when the test says so. */
final class WorkedOff implements Jobs {

  private final Map<String, JobHandler> handlers = new HashMap<>();
  private final Queue<JobRequest> waiting = new ArrayDeque<>();
  private long fence;

  void handle(String kind, JobHandler handler) {
    handlers.put(kind, handler);
  }

  /** Works until nothing is left to do. */
  void work() {
    for (JobRequest next = waiting.poll(); next != null; next = waiting.poll()) {
      work(next);
    }
  }

  private void work(JobRequest request) {
    String state = request.state();
    JobHandler.Step step;
    do {
      fence += 2;
      step = step(request, state);
      state = step instanceof JobHandler.GoOn on ? on.state() : state;
    } while (step instanceof JobHandler.GoOn);
    if (step instanceof JobHandler.GiveUp given) {
      throw new IllegalStateException(given.reason().toString());
    }
  }

  private JobHandler.Step step(JobRequest request, String state) {
    try {
      return handlers
          .get(request.kind())
          .step(new JobHandler.Run("job", request.key(), state, fence));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String submit(EntityManager tx, JobRequest request) {
    waiting.add(request);
    return "job";
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
    return new Backlog(waiting.size(), 0);
  }
}
