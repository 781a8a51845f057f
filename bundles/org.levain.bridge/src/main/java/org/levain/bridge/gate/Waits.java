package org.levain.bridge.gate;

import java.time.Duration;

/**
 * How requests waited since the gate closed last.
 *
 * @param held how many were held and have gone on
 * @param longest how long the one waited that waited longest
 */
public record Waits(int held, Duration longest) {

  /** Nobody waited. */
  public static final Waits NONE = new Waits(0, Duration.ZERO);

  /** One more has waited. */
  Waits and(Duration wait) {
    return new Waits(held + 1, longest.compareTo(wait) < 0 ? wait : longest);
  }
}
