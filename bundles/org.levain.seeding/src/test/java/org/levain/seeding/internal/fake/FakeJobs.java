package org.levain.seeding.internal.fake;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.levain.jobs.JobRequest;
import org.levain.jobs.JobStatus;
import org.levain.jobs.JobStatus.State;
import org.levain.jobs.Jobs;
import org.levain.words.Sentence;

/** One job, and what was asked of it. */
public final class FakeJobs implements Jobs {

  public final List<String> asked = new ArrayList<>();
  public String kind = "ledger.apply";
  public State state = State.RUNNING;

  @Override
  public String submit(EntityManager tx, JobRequest request) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<JobStatus> find(String id) {
    return Optional.of(
        new JobStatus(
            id,
            kind,
            "",
            "",
            state,
            3,
            8,
            Optional.empty(),
            FakeLedger.NOON,
            FakeLedger.NOON.plusSeconds(120),
            Sentence.NONE,
            Optional.empty()));
  }

  @Override
  public List<JobStatus> recent(String before, int limit) {
    return List.of();
  }

  @Override
  public void pause(String id) {
    asked.add("pause " + id);
  }

  @Override
  public void resume(String id) {
    asked.add("resume " + id);
  }

  @Override
  public void stop(String id) {
    asked.add("stop " + id);
  }

  @Override
  public Backlog backlog() {
    return new Backlog(0, 0);
  }
}
