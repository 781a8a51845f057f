package org.levain.bridge;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A request that waits without a thread. */
public final class FakeAsync implements AsyncContext {

  private final List<AsyncListener> listeners = new ArrayList<>();
  private final CountDownLatch dispatched = new CountDownLatch(1);
  private long timeout = 30_000;

  public boolean isDispatched() {
    return dispatched.getCount() == 0;
  }

  public boolean isDispatchedWithin(long millis) throws InterruptedException {
    return dispatched.await(millis, TimeUnit.MILLISECONDS);
  }

  @Override
  public void dispatch() {
    if (isDispatched()) {
      throw new IllegalStateException("dispatched twice");
    }
    dispatched.countDown();
  }

  @Override
  public void complete() {
    listeners.forEach(
        listener -> {
          try {
            listener.onComplete(new AsyncEvent(this));
          } catch (IOException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  @Override
  public void addListener(AsyncListener listener) {
    listeners.add(listener);
  }

  @Override
  public void setTimeout(long millis) {
    timeout = millis;
  }

  @Override
  public long getTimeout() {
    return timeout;
  }

  @Override
  public ServletRequest getRequest() {
    return null;
  }

  @Override
  public ServletResponse getResponse() {
    return null;
  }

  @Override
  public boolean hasOriginalRequestAndResponse() {
    return true;
  }

  @Override
  public void dispatch(String path) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void dispatch(ServletContext context, String path) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void start(Runnable work) {
    throw new UnsupportedOperationException("never on a thread of ours");
  }

  @Override
  public void addListener(
      AsyncListener listener, ServletRequest request, ServletResponse response) {
    addListener(listener);
  }

  @Override
  public <T extends AsyncListener> T createListener(Class<T> type) {
    throw new UnsupportedOperationException();
  }
}
