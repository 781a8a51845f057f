package org.levain.jobs.internal;

import java.util.Optional;
import org.levain.jobs.JobHandler;

/** The handlers that are there right now: they come and go with their modules. */
public interface Handlers {

  /** Whether somebody does this kind of work. */
  boolean has(String kind);

  /**
   * Lets the kind's handler do a step.
   *
   * @return empty if there is no handler
   * @throws Exception what the handler threw
   */
  Optional<JobHandler.Step> step(String kind, JobHandler.Run run) throws Exception;
}
