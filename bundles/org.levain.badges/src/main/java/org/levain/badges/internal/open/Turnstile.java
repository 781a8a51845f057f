package org.levain.badges.internal.open;

import java.util.function.LongSupplier;

/**
 * Lets so many through a second, and a few more at once. For what costs something: pictures that
 * have to be drawn, addresses that nobody has. What lies ready is not counted, and nothing is
 * remembered of who came. Thread-safe.
 */
public final class Turnstile {

  private static final double SECOND = 1_000_000_000d;

  private final double perSecond;
  private final double most;
  private final LongSupplier nanos;
  private double left;
  private long last;

  /**
   * A turnstile.
   *
   * @param perSecond how many pass a second
   * @param most how many pass at once after a while
   * @param nanos a clock
   */
  public Turnstile(double perSecond, double most, LongSupplier nanos) {
    this.perSecond = perSecond;
    this.most = most;
    this.nanos = nanos;
    this.left = most;
    this.last = nanos.getAsLong();
  }

  /** Whether one more passes now. */
  public synchronized boolean pass() {
    long now = nanos.getAsLong();
    left = Math.min(most, left + (now - last) / SECOND * perSecond);
    last = now;
    if (left < 1) {
      return false;
    }
    left--;
    return true;
  }
}
