package org.levain.bridge.gate;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The requests that are inside, the oldest first. One that takes long, because its client is slow
 * perhaps, does not keep others out for ever. Thread-safe.
 */
final class Inside {

  private final int limit;
  private final long slowNanos;
  private final Set<Place> all = new LinkedHashSet<>();

  /** Lets so many in at once, and another for each that takes longer than this. */
  Inside(int limit, Duration slow) {
    this.limit = limit;
    this.slowNanos = slow.toNanos();
  }

  synchronized boolean hasRoom() {
    int counting = all.size();
    long now = System.nanoTime();
    for (Place each : all) {
      if (counting < limit || now - each.entered < slowNanos) {
        break;
      }
      counting--;
    }
    return counting < limit;
  }

  synchronized void enter(Place place) {
    place.entered = System.nanoTime();
    all.add(place);
  }

  synchronized boolean contains(Place place) {
    return all.contains(place);
  }

  /** Whoever has left already leaves no second time. */
  synchronized void leave(Place place) {
    if (all.remove(place)) {
      notifyAll();
    }
  }

  synchronized int count() {
    return all.size();
  }

  /** Waits until nobody is inside, at most this long. */
  synchronized boolean drained(Duration limit) throws InterruptedException {
    long end = System.nanoTime() + limit.toNanos();
    while (!all.isEmpty()) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        return false;
      }
      wait(left);
    }
    return true;
  }
}
