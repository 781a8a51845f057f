package org.levain.bridge.gate;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletRequest;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Requests that wait without a thread, and are dispatched again by the server when they may go on
 * or have waited long enough. Nothing is answered from a thread of ours: a resource that goes async
 * itself would then answer nothing. Thread-safe.
 */
final class HeldRequests implements AutoCloseable {

  private static final String SINCE = "levain.held.since";

  private final Set<Held> waiting = new LinkedHashSet<>();
  private Waits waits = Waits.NONE;
  private final ScheduledThreadPoolExecutor timer =
      new ScheduledThreadPoolExecutor(1, HeldRequests::thread);

  HeldRequests() {
    timer.setRemoveOnCancelPolicy(true);
  }

  synchronized int count() {
    return waiting.size();
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

  /** Whether this request has waited as long as it may. */
  static boolean isLate(ServletRequest request, Duration limit) {
    return left(request, limit) <= 0;
  }

  /** Holds a request until {@link #release()}, or until it is late. */
  synchronized void hold(ServletRequest request, AsyncContext context, Duration limit) {
    context.setTimeout(0);
    long left = left(request, limit);
    if (request.getAttribute(SINCE) == null) {
      request.setAttribute(SINCE, System.nanoTime());
    }
    Held held = new Held(context, (Long) request.getAttribute(SINCE));
    waiting.add(held);
    held.expiry = timer.schedule(() -> expire(held), left, TimeUnit.NANOSECONDS);
  }

  /** Lets all go on, in the order in which they came. */
  void release() {
    takeAll().forEach(Held::goOn);
  }

  private synchronized List<Held> takeAll() {
    List<Held> all = List.copyOf(waiting);
    waiting.clear();
    all.forEach(Held::cancelExpiry);
    all.forEach(this::count);
    return all;
  }

  private void expire(Held held) {
    boolean mine;
    synchronized (this) {
      mine = waiting.remove(held);
      if (mine) {
        count(held);
      }
    }
    if (mine) {
      held.goOn();
    }
  }

  private void count(Held held) {
    waits = waits.and(Duration.ofNanos(System.nanoTime() - held.since));
  }

  private static long left(ServletRequest request, Duration limit) {
    Long since = (Long) request.getAttribute(SINCE);
    return since == null ? limit.toNanos() : since + limit.toNanos() - System.nanoTime();
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

  private static final class Held {

    private final AsyncContext context;
    private final long since;
    private @Nullable ScheduledFuture<?> expiry;

    Held(AsyncContext context, long since) {
      this.context = context;
      this.since = since;
    }

    void cancelExpiry() {
      if (expiry != null) {
        expiry.cancel(false);
      }
    }

    void goOn() {
      try {
        context.dispatch();
      } catch (IllegalStateException e) {
        // the client has gone, and the server has ended the request already
      }
    }
  }
}
