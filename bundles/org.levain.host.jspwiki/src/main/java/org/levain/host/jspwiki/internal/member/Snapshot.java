package org.levain.host.jspwiki.internal.member;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is costly to read. It is read again when its state has changed or, where nothing
 * tells its state, when it is too old: older than the given age and than twenty times the time that
 * reading took. Thread-safe.
 */
final class Snapshot<T> {

  private record Kept<T>(T value, Optional<Object> state, long readAt, long readTook) {}

  private final long maxAge;
  private final Supplier<Optional<Object>> state;
  private final Supplier<T> read;
  private final Object reading = new Object();
  private volatile @Nullable Kept<T> kept;

  Snapshot(Duration maxAge, Supplier<Optional<Object>> state, Supplier<T> read) {
    this.maxAge = maxAge.toNanos();
    this.state = state;
    this.read = read;
  }

  T get() {
    Kept<T> now = kept;
    if (now != null && isGood(now)) {
      return now.value();
    }
    synchronized (reading) {
      now = kept;
      return now != null && isGood(now) ? now.value() : readAgain();
    }
  }

  private boolean isGood(Kept<T> k) {
    Optional<Object> current = state.get();
    if (current.isPresent() && k.state().isPresent()) {
      return current.equals(k.state());
    }
    return System.nanoTime() - k.readAt() < Math.max(maxAge, 20 * k.readTook());
  }

  private T readAgain() {
    // the state is taken first: a change while reading makes the next call read again
    Optional<Object> before = state.get();
    long start = System.nanoTime();
    T value = read.get();
    long end = System.nanoTime();
    kept = new Kept<>(value, before, end, end - start);
    return value;
  }
}
