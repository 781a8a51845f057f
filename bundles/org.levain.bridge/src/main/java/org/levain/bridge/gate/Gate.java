package org.levain.bridge.gate;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.levain.bridge.page.Calm;

/**
 * Decides whether a request goes in, waits, or is answered here. A request that waits is held by
 * the server without a thread; it loses nothing and is dispatched again. While the gate is open,
 * only so many are inside at once, and others wait their turn: so there are few to wait for when it
 * closes. Thread-safe.
 */
public final class Gate implements AutoCloseable {

  private static final Duration LOOK = Duration.ofMillis(200);
  private static final long STEP_MILLIS = 5;
  private static final Standing OPEN = new Standing.Open();
  private static final Standing CROWDED = new Standing.Closed(Calm.crowded());

  private final Bounds bounds;
  private final Inside inside;
  private final HeldRequests held = new HeldRequests();
  private final Changes changes = new Changes();
  private Standing standing = new Standing.Closed(Calm.starting());
  private long lastAtOpening;
  private boolean looking;

  /** A gate that is closed because the server starts. */
  public Gate(Bounds bounds) {
    this.bounds = bounds;
    this.inside = new Inside(bounds.inside(), bounds.slow());
    changes.begin();
  }

  /** What may change answers: bundles, while it is closed, and requests that write. */
  Changes changes() {
    return changes;
  }

  /** How it stands for this request; whoever finds it open is inside and has to leave. */
  synchronized Standing enter(ServletRequest request) {
    Place place = Place.of(request);
    if (inside.contains(place)) {
      place.arrived = true;
      return OPEN;
    }
    if (!isOpen()) {
      return standing;
    }
    // where the server cannot hold it, it goes in at once
    if (request.isAsyncSupported() && (held.count() > 0 || !inside.hasRoom())) {
      return CROWDED;
    }
    place.arrived = true;
    inside.enter(place);
    return standing;
  }

  /** It has left, and another may come. */
  void leave(Place place) {
    inside.leave(place);
    callIn();
  }

  /**
   * Holds a request.
   *
   * @return whether it is held, or will be dispatched at once because the gate has just moved;
   *     otherwise as many are held as may be
   */
  boolean hold(ServletRequest request, ServletResponse response) {
    Place place = Place.of(request);
    boolean inVain;
    synchronized (this) {
      if (held.count() >= bounds.held()) {
        return false;
      }
      var context = request.startAsync(request, response);
      context.addListener(new Gone(() -> gone(place)));
      held.hold(place, context, bounds.hold());
      lookFromNowOn();
      inVain = standing instanceof Standing.Shut;
    }
    if (inVain) {
      held.release();
    }
    callIn();
    return true;
  }

  /** One that has become slow leaves its room to another, and nothing else tells so. */
  private void lookFromNowOn() {
    if (!looking) {
      held.every(LOOK, this::callIn);
      looking = true;
    }
  }

  /** The server has ended it, answered or not: nobody waits for it any more. */
  private void gone(Place place) {
    synchronized (this) {
      if (place.arrived) {
        return;
      }
      boolean unused = held.take(place);
    }
    leave(place);
  }

  boolean isLate(ServletRequest request) {
    return Place.of(request).isLate(bounds.hold());
  }

  /** A request was answered instead of held. */
  void turnedAway() {
    held.turnedAway();
  }

  /** Calls in as many as there is room for, in the order in which they came. */
  private void callIn() {
    for (Place next = next(); next != null; next = next()) {
      if (!next.goOn()) {
        inside.leave(next);
      }
    }
  }

  private synchronized @Nullable Place next() {
    Place next = isOpen() && inside.hasRoom() ? held.next() : null;
    if (next != null) {
      inside.enter(next);
    }
    return next;
  }

  /** From now on requests are held. */
  public synchronized void close(Calm late) {
    if (!(standing instanceof Standing.Closed)) {
      held.countAnew();
    }
    stand(new Standing.Closed(late));
  }

  /** How many are inside. */
  public int inside() {
    return inside.count();
  }

  /** How many wait. */
  public int waiting() {
    return held.count();
  }

  /**
   * Waits until those inside have left.
   *
   * @return how many are inside still
   */
  public int drain() throws InterruptedException {
    return inside.drained(bounds.drain()) ? 0 : inside.count();
  }

  /** Lets everybody in, first those who wait. */
  public void open() {
    synchronized (this) {
      stand(OPEN);
      lastAtOpening = held.last();
    }
    callIn();
  }

  private synchronized void stand(Standing next) {
    boolean before = isOpen();
    standing = next;
    if (before && !isOpen()) {
      changes.begin();
    } else if (!before && isOpen()) {
      changes.end();
    }
  }

  /**
   * Waits until all have gone in that waited when it opened, at most this long.
   *
   * @return how they waited
   */
  public Waits settled(Duration limit) throws InterruptedException {
    long end = System.nanoTime() + limit.toNanos();
    while (isOpen() && held.waitsOneUpTo(lastAtOpening()) && System.nanoTime() < end) {
      Thread.sleep(STEP_MILLIS);
    }
    return held.waits();
  }

  private synchronized long lastAtOpening() {
    return lastAtOpening;
  }

  /** Answers everybody at once with the reason why nothing can be done. */
  public void shut(Calm why) {
    synchronized (this) {
      stand(new Standing.Shut(why));
    }
    held.release();
  }

  /** Whether requests go in. */
  public synchronized boolean isOpen() {
    return standing instanceof Standing.Open;
  }

  /** How requests waited since it closed last. */
  public Waits waits() {
    return held.waits();
  }

  /** How long the longest request may wait. */
  public Duration limit() {
    return bounds.hold();
  }

  @Override
  public void close() {
    shut(Calm.stopping());
    held.close();
  }
}
