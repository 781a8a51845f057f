package org.levain.jobs.internal;

import java.time.Duration;
import java.time.Instant;

/** What a job's turn ends with. */
sealed interface Turn {

  /** The job has ended, or waits for a person. */
  record Over() implements Turn {}

  /** The job's next turn. */
  record Again(Instant when) implements Turn {}

  static Turn over() {
    return new Over();
  }

  static Turn in(Duration delay) {
    return new Again(Instant.now().plus(delay));
  }
}
