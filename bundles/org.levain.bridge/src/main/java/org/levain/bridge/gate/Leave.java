package org.levain.bridge.gate;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import java.util.concurrent.atomic.AtomicBoolean;

/** A request that goes async stays inside until it is complete, and leaves once. */
final class Leave implements AsyncListener {

  private final Runnable leave;
  private final AtomicBoolean left = new AtomicBoolean();

  Leave(Runnable leave) {
    this.leave = leave;
  }

  @Override
  public void onComplete(AsyncEvent event) {
    if (left.compareAndSet(false, true)) {
      leave.run();
    }
  }

  @Override
  public void onStartAsync(AsyncEvent event) {
    // each start forgets its listeners
    event.getAsyncContext().addListener(this);
  }

  @Override
  public void onTimeout(AsyncEvent event) {
    // the server completes it
  }

  @Override
  public void onError(AsyncEvent event) {
    // the server completes it
  }
}
