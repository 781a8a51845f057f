package org.levain.jobs.internal;

import java.time.Duration;

/** Thrown by a handler of this bundle: not now, but later, and that is no failure. */
public final class PutOff extends Exception {

  private static final long serialVersionUID = 1L;

  private final Duration delay;

  public PutOff(String reason, Duration delay) {
    super(reason);
    this.delay = delay;
  }

  Duration delay() {
    return delay;
  }
}
