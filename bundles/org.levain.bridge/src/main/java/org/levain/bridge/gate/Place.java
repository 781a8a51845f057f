package org.levain.bridge.gate;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletRequest;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import org.jspecify.annotations.Nullable;

/**
 * One request at the gate, from when it came. Its thread alone touches the request; whoever calls
 * it in or gives it up touches this. Guarded by the lock of whoever holds it.
 */
final class Place {

  private static final String ATTRIBUTE = "levain.place";

  /** When it came. */
  final long since = System.nanoTime();

  /** When it was let in. */
  long entered;

  /** Which one it is of those that waited. */
  long number;

  /** Whether its own thread has gone in. */
  boolean arrived;

  private @Nullable AsyncContext context;
  private @Nullable ScheduledFuture<?> expiry;

  private Place() {}

  /** The place of this request, the same for its whole life. */
  static Place of(ServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof Place known) {
      return known;
    }
    Place place = new Place();
    request.setAttribute(ATTRIBUTE, place);
    return place;
  }

  /** How long it has waited. */
  Duration waited() {
    return Duration.ofNanos(System.nanoTime() - since);
  }

  /** How long it may wait still. */
  Duration left(Duration limit) {
    return limit.minus(waited());
  }

  boolean isLate(Duration limit) {
    return left(limit).compareTo(Duration.ZERO) <= 0;
  }

  void waits(AsyncContext with, ScheduledFuture<?> until) {
    context = with;
    expiry = until;
  }

  void cancelExpiry() {
    if (expiry != null) {
      expiry.cancel(false);
    }
  }

  /** Has the server dispatch it; false if the client has gone, and the server has ended it. */
  boolean goOn() {
    try {
      if (context != null) {
        context.dispatch();
      }
      return context != null;
    } catch (IllegalStateException e) {
      return false;
    }
  }
}
