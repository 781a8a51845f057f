package org.levain.bridge.gate;

import java.time.Duration;

/** Counts the requests that are inside. Thread-safe. */
final class Inside {

  private int count;

  synchronized void enter() {
    count++;
  }

  synchronized void leave() {
    count--;
    notifyAll();
  }

  synchronized int count() {
    return count;
  }

  /** Waits until nobody is inside, at most this long. */
  synchronized boolean drained(Duration limit) throws InterruptedException {
    long end = System.nanoTime() + limit.toNanos();
    while (count > 0) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        return false;
      }
      wait(left);
    }
    return true;
  }
}
