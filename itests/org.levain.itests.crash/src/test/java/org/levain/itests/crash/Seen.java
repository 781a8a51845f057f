package org.levain.itests.crash;

import java.time.Duration;
import org.levain.itests.server.Wait;

/** What the server shows after a moment. */
final class Seen {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration PACE = Duration.ofMillis(200);

  private Seen() {}

  /** Looks until the assertion holds; in the end, its own failure counts. */
  static void until(Runnable assertion) {
    if (!Wait.until(PATIENCE, PACE, () -> holds(assertion))) {
      assertion.run();
    }
  }

  private static boolean holds(Runnable assertion) {
    try {
      assertion.run();
      return true;
    } catch (AssertionError e) {
      return false;
    }
  }
}
