package org.levain.bridge.framework;

import jakarta.servlet.ServletContext;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.levain.bridge.gate.Dispatcher;

/**
 * Sends a request to the bundles inside the process, past the closed gate. It shows whether they
 * answer, and wakes them: Felix initialises a servlet at its first request.
 */
public final class Canary {

  /** What is answered when the bundles hang or fail without an answer. */
  private static final int NO_ANSWER = 599;

  private static final long LIMIT_SECONDS = 20;

  private final ServletContext context;
  private final Dispatcher dispatcher;

  /** A canary for this web application. */
  public Canary(ServletContext context, Dispatcher dispatcher) {
    this.context = context;
    this.dispatcher = dispatcher;
  }

  /** The status that a GET of this path below {@code /levain} is answered with. */
  public int get(String path) throws InterruptedException {
    FutureTask<Integer> flight = new FutureTask<>(() -> fly(path));
    // on a thread of its own: a bundle that hangs must not hang the bridge
    Thread thread = new Thread(flight, "levain-canary");
    thread.setDaemon(true);
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    thread.start();
    try {
      return flight.get(LIMIT_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      return NO_ANSWER;
    } finally {
      flight.cancel(true);
    }
  }

  private int fly(String path) throws Exception {
    SyntheticResponse response = new SyntheticResponse();
    dispatcher.serve(SyntheticRequest.get(context, path), response.proxy());
    return response.status();
  }
}
