package org.levain.jobs.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Waits for what other threads bring about. */
public final class Eventually {

  private Eventually() {}

  /** Waits until it is so, half a minute at most. */
  public static void until(BooleanSupplier condition) {
    until(Duration.ofSeconds(30), condition);
  }

  /** Waits until it is so; fails when it takes longer. */
  public static void until(Duration atMost, BooleanSupplier condition) {
    Instant end = Instant.now().plus(atMost);
    while (!condition.getAsBoolean()) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("It did not come about within " + atMost);
      }
      pause(20);
    }
  }

  /** Sleeps. */
  public static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
