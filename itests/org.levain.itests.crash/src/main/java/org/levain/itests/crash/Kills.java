package org.levain.itests.crash;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.levain.itests.server.Wait;

/** The kills of one cycle, at random points. */
final class Kills {

  private static final Duration PACE = Duration.ofMillis(1);
  private static final Duration LONGEST_RUN = Duration.ofMinutes(10);
  private static final int JITTER_MILLIS = 60;

  private final CrashServer server;
  private final Random random;
  private final int count;
  private final List<String> moments = new ArrayList<>();
  private long slowestMillis;

  Kills(CrashServer server, Random random, int count) {
    this.server = server;
    this.random = random;
    this.count = count;
  }

  /** Kills the server within that time from now. */
  void within(Duration time) {
    for (int i = 0; i < count; i++) {
      long micros = random.nextLong(Math.max(1, time.toNanos() / 1000));
      LockSupport.parkNanos(micros * 1000);
      kill("after %.1f ms".formatted(micros / 1000.0));
    }
  }

  /**
   * Kills the server at random numbers of items, each a random while later, before the run ends.
   *
   * @param done how many items are done now, seen from outside
   * @param total how many there are
   * @param ended whether there is nothing more to interrupt
   */
  void at(LongSupplier done, int total, BooleanSupplier ended) {
    for (int point : random.ints(count, 0, total).sorted().toArray()) {
      BooleanSupplier over = seldom(ended);
      if (!Wait.until(LONGEST_RUN, PACE, () -> done.getAsLong() >= point || over.getAsBoolean())) {
        throw new AssertionError("The run came no further than " + done.getAsLong());
      }
      LockSupport.parkNanos(random.nextInt(JITTER_MILLIS * 1000) * 1000L);
      long now = done.getAsLong();
      kill(now + " of " + total);
    }
  }

  /** Asking costs the server time. */
  private static BooleanSupplier seldom(BooleanSupplier question) {
    int[] asked = {0};
    return () -> ++asked[0] % 200 == 0 && question.getAsBoolean();
  }

  private void kill(String moment) {
    moments.add(moment);
    slowestMillis = Math.max(slowestMillis, server.killAndStart().toMillis());
  }

  int count() {
    return moments.size();
  }

  String moments() {
    return String.join(", ", moments);
  }

  /** The longest that the server and Levain took to come back. */
  String comeback() {
    return "back within %.1f s".formatted(slowestMillis / 1000.0);
  }
}
