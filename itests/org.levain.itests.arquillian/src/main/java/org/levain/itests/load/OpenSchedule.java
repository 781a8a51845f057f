package org.levain.itests.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;

/**
 * Requests that are due at fixed times, whether the server keeps up or not; the wait of each counts
 * from the time it was due, so that a client that comes late hides nothing.
 *
 * @param perSecond how many are due in a second
 * @param duration how long, at most
 */
public record OpenSchedule(int perSecond, Duration duration) {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /**
   * A request that has ended.
   *
   * @param number from 0
   * @param status 0 if there was no answer
   * @param dueMillis from the start of the schedule to when it was due
   * @param waitMillis from the time it was due
   */
  public record Outcome(int number, int status, double dueMillis, double waitMillis) {

    /** No answer, or one that says that it failed. */
    public boolean isLost() {
      return status == 0 || status >= 400;
    }
  }

  /** Sends them all; {@code send} answers the status. */
  public List<Outcome> run(IntFunction<CompletableFuture<Integer>> send) {
    return run(send, () -> false);
  }

  /** Sends them until it is over, or all have been sent. */
  public List<Outcome> run(IntFunction<CompletableFuture<Integer>> send, BooleanSupplier over) {
    long start = System.nanoTime();
    int count = (int) (perSecond * duration.toMillis() / 1000);
    List<CompletableFuture<Outcome>> all = new ArrayList<>(count);
    for (int i = 0; i < count && !over.getAsBoolean(); i++) {
      int number = i;
      long due = start + i * TimeUnit.SECONDS.toNanos(1) / perSecond;
      while (System.nanoTime() < due) {
        LockSupport.parkNanos(due - System.nanoTime());
      }
      all.add(
          send.apply(number)
              .completeOnTimeout(0, PATIENCE.toSeconds(), TimeUnit.SECONDS)
              .exceptionally(failure -> 0)
              .thenApply(status -> outcome(number, status, start, due)));
    }
    return all.stream().map(CompletableFuture::join).toList();
  }

  private static Outcome outcome(int number, int status, long start, long due) {
    return new Outcome(number, status, (due - start) / 1e6, (System.nanoTime() - due) / 1e6);
  }
}
