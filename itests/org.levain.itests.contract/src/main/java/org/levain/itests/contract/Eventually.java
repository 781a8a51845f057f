package org.levain.itests.contract;

import java.time.Duration;

/** What takes the server a moment. */
public final class Eventually {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private Eventually() {}

  /** Looks until the assertion holds; in the end, its own failure counts. */
  public static void see(Runnable assertion) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!holds(assertion) && System.nanoTime() < end) {
      pause();
    }
    assertion.run();
  }

  private static boolean holds(Runnable assertion) {
    try {
      assertion.run();
      return true;
    } catch (AssertionError e) {
      return false;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
