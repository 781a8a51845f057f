package org.levain.jobs.internal;

import java.time.Duration;
import org.levain.words.Sentence;

/** Thrown by a handler of this bundle: not now, but later, and that is no failure. */
public final class PutOff extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Sentence reason;
  private final Duration delay;

  public PutOff(Sentence reason, Duration delay) {
    super(reason.toString());
    this.reason = reason;
    this.delay = delay;
  }

  Sentence reason() {
    return reason;
  }

  Duration delay() {
    return delay;
  }
}
