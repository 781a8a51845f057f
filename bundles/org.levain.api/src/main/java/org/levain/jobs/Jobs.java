package org.levain.jobs;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Durable work. Thread-safe. */
@ProviderType
public interface Jobs {

  /**
   * Puts work into the outbox, in the caller's own transaction: it will be done exactly if that
   * transaction commits.
   *
   * @param tx the module's entity manager, inside {@link org.levain.persistence.Unit#write}
   * @return the job's identifier
   */
  String submit(EntityManager tx, JobRequest request);

  /** How a job stands. */
  Optional<JobStatus> find(String id);

  /**
   * The newest jobs, newest first; {@code before} is the last identifier of the page before, or
   * empty.
   */
  List<JobStatus> recent(String before, int limit);

  /** Pauses a job after its current step; one that has ended stays as it is. */
  void pause(String id);

  /** Goes on with a paused or failed job, where it stood; not before the day it is planned for. */
  void resume(String id);

  /** Ends a job after its current step; what it has done stays. */
  void stop(String id);

  /** How many jobs wait and how many have failed, for the status page. */
  Backlog backlog();

  /**
   * What is open.
   *
   * @param waiting jobs that are due or running
   * @param failed jobs that gave up and wait for a person
   */
  record Backlog(long waiting, long failed) {}
}
