package org.levain.itests.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/**
 * Requests that are due at fixed times, whether the server keeps up or not; the wait of each counts
 * from the time it was due, so that a client that comes late hides nothing.
 *
 * @param perSecond how many are due in a second
 * @param duration how long
 */
record OpenSchedule(int perSecond, Duration duration) {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /**
   * A request that has ended.
   *
   * @param number from 0
   * @param status 0 if there was no answer
   * @param waitMillis from the time it was due
   */
  record Outcome(int number, int status, double waitMillis) {

    /** No answer, or one that says that it failed. */
    boolean isLost() {
      return status == 0 || status >= 400;
    }
  }

  /** Sends them all; {@code send} answers the status. */
  List<Outcome> run(IntFunction<CompletableFuture<Integer>> send) {
    long start = System.nanoTime();
    int count = (int) (perSecond * duration.toMillis() / 1000);
    List<CompletableFuture<Outcome>> all = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int number = i;
      long due = start + i * TimeUnit.SECONDS.toNanos(1) / perSecond;
      while (System.nanoTime() < due) {
        LockSupport.parkNanos(due - System.nanoTime());
      }
      all.add(
          send.apply(number)
              .completeOnTimeout(0, PATIENCE.toSeconds(), TimeUnit.SECONDS)
              .exceptionally(failure -> 0)
              .thenApply(status -> new Outcome(number, status, (System.nanoTime() - due) / 1e6)));
    }
    return all.stream().map(CompletableFuture::join).toList();
  }
}
