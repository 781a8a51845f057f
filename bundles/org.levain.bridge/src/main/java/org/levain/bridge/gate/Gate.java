package org.levain.bridge.gate;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.time.Duration;
import org.levain.bridge.page.Calm;

/**
 * Decides whether a request goes in, waits, or is answered here. A request that waits is held by
 * the server without a thread; it loses nothing and is dispatched again. Thread-safe.
 */
public final class Gate implements AutoCloseable {

  private final Bounds bounds;
  private final Inside inside = new Inside();
  private final HeldRequests held = new HeldRequests();
  private Standing standing = new Standing.Closed(Calm.starting());

  /** A gate that is closed because the server starts. */
  public Gate(Bounds bounds) {
    this.bounds = bounds;
  }

  /** How it stands; whoever finds it open is inside and has to {@link #leave()}. */
  synchronized Standing enter() {
    if (standing instanceof Standing.Open) {
      inside.enter();
    }
    return standing;
  }

  void leave() {
    inside.leave();
  }

  /**
   * Holds a request.
   *
   * @return whether it is held, or will be dispatched at once because the gate has just moved;
   *     otherwise as many are held as may be
   */
  synchronized boolean hold(ServletRequest request, ServletResponse response) {
    if (held.count() >= bounds.held()) {
      return false;
    }
    held.hold(request, request.startAsync(request, response), bounds.hold());
    if (!(standing instanceof Standing.Closed)) {
      held.release();
    }
    return true;
  }

  boolean isLate(ServletRequest request) {
    return HeldRequests.isLate(request, bounds.hold());
  }

  /** A request was answered instead of held. */
  void turnedAway() {
    held.turnedAway();
  }

  /** From now on requests are held. */
  public synchronized void close(Calm late) {
    if (!(standing instanceof Standing.Closed)) {
      held.countAnew();
    }
    standing = new Standing.Closed(late);
  }

  /** How many are inside. */
  public int inside() {
    return inside.count();
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
    move(new Standing.Open());
  }

  /** Answers everybody at once with the reason why nothing can be done. */
  public void shut(Calm why) {
    move(new Standing.Shut(why));
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

  private void move(Standing next) {
    synchronized (this) {
      standing = next;
    }
    held.release();
  }

  @Override
  public void close() {
    shut(Calm.stopping());
    held.close();
  }
}
