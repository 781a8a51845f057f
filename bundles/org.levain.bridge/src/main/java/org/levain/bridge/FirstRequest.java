package org.levain.bridge;

import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.http.HttpServletRequest;

/**
 * The first request to the server after its start. It is slow, because the server compiles its
 * pages for it, and it is the one by which people tell whether the server is up: the framework
 * leaves it the processor. Whoever asks for Levain itself does not wait for anybody.
 */
final class FirstRequest implements ServletRequestListener {

  private static final long GRACE_MILLIS = 3_000;
  private static final long STEP_MILLIS = 50;

  private final long graceMillis;
  private volatile boolean over;

  /** Waits three seconds at most. */
  FirstRequest() {
    this(GRACE_MILLIS);
  }

  /** Waits as long as this. */
  FirstRequest(long graceMillis) {
    this.graceMillis = graceMillis;
  }

  @Override
  public void requestInitialized(ServletRequestEvent event) {
    if (!over && isForLevain(event)) {
      over = true;
    }
  }

  @Override
  public void requestDestroyed(ServletRequestEvent event) {
    over = true;
  }

  /**
   * Waits until it has been answered, or until nobody has come for a while.
   *
   * @throws InterruptedException if the end of the web application comes
   */
  void await(End end) throws InterruptedException {
    for (long waited = 0; !over && waited < graceMillis; waited += STEP_MILLIS) {
      end.pause(STEP_MILLIS);
    }
  }

  private static boolean isForLevain(ServletRequestEvent event) {
    return event.getServletRequest() instanceof HttpServletRequest request
        && request.getRequestURI().startsWith(request.getContextPath() + "/levain");
  }
}
