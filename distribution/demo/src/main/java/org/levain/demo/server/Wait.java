package org.levain.demo.server;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Waits for what another process does. */
final class Wait {

  private static final long PAUSE_MILLIS = 50;

  private Wait() {}

  /** Asks again and again; empty if time is up. */
  static <T> Optional<T> forAnswer(Duration patience, Supplier<Optional<T>> question) {
    long end = System.nanoTime() + patience.toNanos();
    do {
      Optional<T> answer = question.get();
      if (answer.isPresent()) {
        return answer;
      }
      pause();
    } while (System.nanoTime() < end);
    return Optional.empty();
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting", e);
    }
  }
}
