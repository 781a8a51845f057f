package org.levain.bridge.gate;

import java.time.Duration;

/**
 * How requests waited since the gate closed last.
 *
 * @param held how many were held and have gone on
 * @param longest how long the one waited that waited longest
 * @param turnedAway how many were answered here, because they had waited too long or too many did
 */
public record Waits(int held, Duration longest, int turnedAway) {

  /** Nobody waited. */
  public static final Waits NONE = new Waits(0, Duration.ZERO, 0);

  /** One more has waited. */
  Waits and(Duration wait) {
    return new Waits(held + 1, longest.compareTo(wait) < 0 ? wait : longest, turnedAway);
  }

  /** One more was turned away. */
  Waits andTurnedAway() {
    return new Waits(held, longest, turnedAway + 1);
  }
}
