package org.levain.goals.internal.action;

import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Lets a member do one thing of a kind at a time, so that what is counted before it still holds
 * while it is written, however many forms arrive at once. This holds within one server process,
 * which is enough as long as one process serves the module. Thread-safe.
 */
public final class Turns {

  private static final int LOCKS = 64;

  private final Object[] locks =
      IntStream.range(0, LOCKS).mapToObj(i -> new Object()).toArray(Object[]::new);

  /** Works while nothing else that takes turns here is done for this member. */
  public <T> T take(String memberUid, Supplier<T> work) {
    synchronized (locks[Math.floorMod(memberUid.hashCode(), LOCKS)]) {
      return work.get();
    }
  }
}
