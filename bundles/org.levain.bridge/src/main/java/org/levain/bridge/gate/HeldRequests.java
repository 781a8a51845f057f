package org.levain.bridge.gate;

import jakarta.servlet.AsyncContext;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Requests that wait without a thread, the one that came first first, and are dispatched again by
 * the server when they may go on or have waited long enough. Nothing is answered from a thread of
 * ours: a resource that goes async itself would then answer nothing. Thread-safe.
 */
final class HeldRequests implements AutoCloseable {

  private final Set<Place> waiting = new LinkedHashSet<>();
  private Waits waits = Waits.NONE;
  private long last;
  private final ScheduledThreadPoolExecutor timer =
      new ScheduledThreadPoolExecutor(1, HeldRequests::thread);

  HeldRequests() {
    timer.setRemoveOnCancelPolicy(true);
  }

  /** Does something again and again, as long as requests can be held. */
  void every(Duration pause, Runnable work) {
    var unused =
        timer.scheduleWithFixedDelay(
            work, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  synchronized int count() {
    return waiting.size();
  }

  /** The number of the request that came last. */
  synchronized long last() {
    return last;
  }

  /** Whether one waits that came before this number, or has it. */
  synchronized boolean waitsOneUpTo(long number) {
    return !waiting.isEmpty() && waiting.iterator().next().number <= number;
  }

  /** How requests waited that have gone on, since the count began. */
  synchronized Waits waits() {
    return waits;
  }

  /** One was not held, or not any longer. */
  synchronized void turnedAway() {
    waits = waits.andTurnedAway();
  }

  /** Begins to count anew. */
  synchronized void countAnew() {
    waits = Waits.NONE;
  }

  /** Holds a request until it is {@link #next()}, or all are released, or it is late. */
  synchronized void hold(Place place, AsyncContext context, Duration limit) {
    context.setTimeout(0);
    place.number = ++last;
    waiting.add(place);
    long left = place.left(limit).toNanos();
    place.waits(context, timer.schedule(() -> expire(place), left, TimeUnit.NANOSECONDS));
  }

  /** Takes the one that waited longest, if there is one. */
  synchronized @Nullable Place next() {
    if (waiting.isEmpty()) {
      return null;
    }
    Place first = waiting.iterator().next();
    boolean unused = take(first);
    return first;
  }

  /** Takes one that waits no longer; false if it has been taken already. */
  synchronized boolean take(Place place) {
    if (!waiting.remove(place)) {
      return false;
    }
    place.cancelExpiry();
    waits = waits.and(place.waited());
    return true;
  }

  /** Lets all go on, in the order in which they came. */
  void release() {
    takeAll().forEach(Place::goOn);
  }

  private synchronized List<Place> takeAll() {
    List<Place> all = List.copyOf(waiting);
    all.forEach(this::take);
    return all;
  }

  private void expire(Place place) {
    if (take(place)) {
      boolean unused = place.goOn();
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "levain-gate");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void close() {
    release();
    timer.shutdownNow();
  }
}
