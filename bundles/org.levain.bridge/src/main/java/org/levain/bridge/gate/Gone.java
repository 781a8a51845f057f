package org.levain.bridge.gate;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;

/** Hears that the server has ended a request that was held: its client may have gone meanwhile. */
record Gone(Runnable work) implements AsyncListener {

  @Override
  public void onComplete(AsyncEvent event) {
    work.run();
  }

  @Override
  public void onError(AsyncEvent event) {
    work.run();
  }

  @Override
  public void onTimeout(AsyncEvent event) {
    // there is none: the gate has its own
  }

  @Override
  public void onStartAsync(AsyncEvent event) {
    // it is held once more, with another listener
  }
}
