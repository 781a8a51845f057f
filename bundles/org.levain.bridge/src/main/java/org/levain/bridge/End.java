package org.levain.bridge;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The end of the web application. It wakes the bridge's thread where that pauses, and nowhere else:
 * an interrupt could hit a bundle that is writing to its database.
 */
final class End {

  private final CountDownLatch come = new CountDownLatch(1);

  /** It is there. */
  void come() {
    come.countDown();
  }

  /**
   * Pauses.
   *
   * @throws InterruptedException if the end comes, or has come already
   */
  void pause(long millis) throws InterruptedException {
    if (come.await(millis, TimeUnit.MILLISECONDS)) {
      throw new InterruptedException("the web application ends");
    }
  }
}
