package org.levain.bridge.framework;

import jakarta.servlet.ServletContext;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.levain.bridge.gate.Dispatcher;

/**
 * Sends a request to the bundles inside the process, past the closed gate. It shows whether they
 * answer, and wakes them: Felix initialises a servlet at its first request.
 */
public final class Canary {

  /** What is answered when the bundles hang or fail without an answer. */
  private static final int NO_ANSWER = 599;

  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final Duration WAKING = Duration.ofSeconds(5);
  private static final Duration MOMENT = Duration.ofSeconds(1);
  private static final Map<String, String> ANYBODY = Map.of("Accept", "text/html, */*");

  private final ServletContext context;
  private final Dispatcher dispatcher;
  private final Supplier<Optional<String>> token;

  /** A canary for this web application, that nobody knows. */
  public Canary(ServletContext context, Dispatcher dispatcher) {
    this(context, dispatcher, Optional::empty);
  }

  /**
   * A canary for this web application.
   *
   * @param token what the terminal shows: a page is drawn for whoever may see it only
   */
  public Canary(ServletContext context, Dispatcher dispatcher, Supplier<Optional<String>> token) {
    this.context = context;
    this.dispatcher = dispatcher;
    this.token = token;
  }

  /**
   * The status that a GET of this path below {@code /levain} is answered with. A page that takes
   * longer than a moment, because it waits for a mail server perhaps, is asked for once more as a
   * stranger does, who waits for nothing; it is not interrupted, as it may be in the database.
   */
  public int get(String path) throws InterruptedException {
    FutureTask<Integer> flight = fly(() -> fly(path, headers()));
    try {
      return flight.get(MOMENT.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      return NO_ANSWER;
    } catch (TimeoutException e) {
      return knock(path);
    }
  }

  /** The status that a stranger is answered with: little work, where only members may look. */
  int knock(String path) throws InterruptedException {
    FutureTask<Integer> flight = fly(() -> fly(path, ANYBODY));
    try {
      return flight.get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException e) {
      return NO_ANSWER;
    } finally {
      flight.cancel(true);
    }
  }

  /**
   * Asks for all of these paths at once, as a stranger does, and waits a while for the answers,
   * whatever they are: what has to be made for the first request is made side by side.
   */
  void wake(List<String> paths) throws InterruptedException {
    long end = System.nanoTime() + WAKING.toNanos();
    List<FutureTask<Integer>> flights =
        paths.stream().map(path -> fly(() -> fly(path, ANYBODY))).toList();
    for (FutureTask<Integer> flight : flights) {
      try {
        int unused = flight.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
      } catch (ExecutionException | TimeoutException e) {
        // whoever looks at them next will see it
      }
    }
  }

  /**
   * Asks for one path after the other, whatever the answers are. Who has not been asked when time
   * is up is not asked; the one that is being asked goes on, and is not waited for: an interrupt
   * could hit it in the database.
   */
  void ask(List<String> paths, Duration limit) throws InterruptedException {
    long end = System.nanoTime() + limit.toNanos();
    FutureTask<Integer> flight =
        fly(
            () -> {
              int asked = 0;
              for (String path : paths) {
                if (System.nanoTime() < end) {
                  int unused = fly(path, headers());
                  asked++;
                }
              }
              return asked;
            });
    try {
      int unused = flight.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException e) {
      // people will see it, or wait for it, as they would have
    }
  }

  /** On a thread of its own: a bundle that hangs must not hang the bridge. */
  private static FutureTask<Integer> fly(Callable<Integer> what) {
    FutureTask<Integer> flight = new FutureTask<>(what);
    Thread thread = new Thread(flight, "levain-canary");
    thread.setDaemon(true);
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    thread.start();
    return flight;
  }

  private Map<String, String> headers() {
    Map<String, String> headers = new HashMap<>(ANYBODY);
    token.get().ifPresent(known -> headers.put("Authorization", "Bearer " + known));
    return headers;
  }

  private int fly(String path, Map<String, String> headers) throws Exception {
    SyntheticResponse response = new SyntheticResponse();
    dispatcher.serve(SyntheticRequest.get(context, path, headers), response.proxy());
    return response.status();
  }
}
