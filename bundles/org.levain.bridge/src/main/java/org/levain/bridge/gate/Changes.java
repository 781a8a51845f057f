package org.levain.bridge.gate;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Tells whether an answer that was given before would still be given: not while something changes,
 * and not once something has changed since. What changes answers is a request that may write, by
 * its method (RFC 9111 4.4), and an exchange of bundles. Thread-safe.
 */
final class Changes {

  /** The stamp of an answer that was made while something changed. */
  static final long UNSURE = -1;

  private final AtomicLong begun = new AtomicLong();
  private final AtomicLong ended = new AtomicLong();

  /** Something begins that may change answers. */
  void begin() {
    begun.incrementAndGet();
  }

  /** It has ended. */
  void end() {
    ended.incrementAndGet();
  }

  /** What an answer is stamped with that is made from now on. */
  long stamp() {
    // in this order: whatever begins in between makes it unsure
    long over = ended.get();
    return begun.get() == over ? over : UNSURE;
  }

  /** Whether nothing has begun since. */
  boolean isSame(long stamp) {
    return stamp == begun.get();
  }
}
