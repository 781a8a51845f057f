package org.levain.itests.server;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what another process does, as long as it may take and no longer. */
public final class Wait {

  private Wait() {}

  /** Asks at this pace until it is so; false if time is up. */
  public static boolean until(Duration patience, Duration pace, BooleanSupplier question) {
    long end = System.nanoTime() + patience.toNanos();
    while (!question.getAsBoolean()) {
      if (System.nanoTime() > end) {
        return false;
      }
      LockSupport.parkNanos(pace.toNanos());
    }
    return true;
  }
}
