package org.levain.bridge.framework;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Hashtable;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.levain.bridge.gate.Dispatcher;
import org.levain.bridge.gate.Gate;
import org.osgi.framework.BundleContext;

/**
 * Counts requests by module and by how they were answered, over all changes of bundles: a service
 * made of classes of Java alone (decision 008). A module counts under its own name once it has been
 * there; all other addresses count together, so nobody can make the list longer by asking.
 * Thread-safe.
 */
public final class Traffic implements Supplier<Map<String, Object>> {

  private static final String COUNTED = "levain.counted";
  private static final String HOME = "home";
  private static final String OTHERS = "other";
  private static final int MOST_MODULES = 60;
  private static final int CLASSES = 5;

  private final Gate gate;
  private final Map<String, Counts> modules = new ConcurrentHashMap<>();
  private volatile Optional<BundleContext> bundles = Optional.empty();

  private static final class Counts {

    private final LongAdder[] outcomes =
        Stream.generate(LongAdder::new).limit(CLASSES).toArray(LongAdder[]::new);
    private final LongAdder nanos = new LongAdder();

    void add(int status, long took) {
      outcomes[Math.max(1, Math.min(CLASSES, status / 100)) - 1].increment();
      nanos.add(took);
    }

    /** How many of each class, {@code 1xx} to {@code 5xx}; those that never were are left out. */
    Map<String, Long> byClass() {
      Map<String, Long> counts = new TreeMap<>();
      for (int i = 0; i < CLASSES; i++) {
        long sum = outcomes[i].sum();
        if (sum > 0) {
          counts.put(i + 1 + "xx", sum);
        }
      }
      return counts;
    }
  }

  /** Nothing was counted yet behind this gate. */
  public Traffic(Gate gate) {
    this.gate = gate;
  }

  /** Offers itself to the bundles, and knows from now on which modules there are. */
  public void offer(BundleContext context) {
    bundles = Optional.of(context);
    context.registerService(
        Supplier.class, this, new Hashtable<>(Map.of("levain.report", "traffic")));
  }

  /** The same dispatcher, counted. */
  public Dispatcher counting(Dispatcher dispatcher) {
    return (request, response) -> serve(dispatcher, request, response);
  }

  private void serve(Dispatcher inner, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if (request.getAttribute(COUNTED) != null) {
      // dispatched again by a resource that answers later
      inner.serve(request, response);
      return;
    }
    request.setAttribute(COUNTED, Boolean.TRUE);
    long start = System.nanoTime();
    boolean later = false;
    try {
      inner.serve(request, response);
      if (request.isAsyncStarted()) {
        request.getAsyncContext().addListener(new WhenDone(() -> add(request, response, start)));
        later = true;
      }
    } finally {
      if (!later) {
        add(request, response, start);
      }
    }
  }

  private void add(HttpServletRequest request, HttpServletResponse response, long start) {
    count(request.getPathInfo(), response.getStatus(), System.nanoTime() - start);
  }

  /**
   * Counts an answer.
   *
   * @param path the decoded path below {@code /levain}
   * @param nanos how long it took
   */
  public void count(@Nullable String path, int status, long nanos) {
    counts(segment(path)).add(status, nanos);
  }

  private Counts counts(String segment) {
    Counts known = modules.get(segment);
    if (known != null) {
      return known;
    }
    boolean isModule = modules.size() < MOST_MODULES && isModule(segment);
    return modules.computeIfAbsent(isModule ? segment : OTHERS, key -> new Counts());
  }

  private boolean isModule(String segment) {
    try {
      String path = segment.equals(HOME) ? "/" : "/" + segment + "/";
      return bundles.map(context -> ModulePaths.of(context).contains(path)).orElse(false);
    } catch (IllegalStateException e) {
      // the framework stops
      return false;
    }
  }

  private static String segment(@Nullable String path) {
    if (path == null || path.equals("/")) {
      return HOME;
    }
    int end = path.indexOf('/', 1);
    return path.substring(Math.min(1, path.length()), end < 0 ? path.length() : end);
  }

  /** {@code requests}: by module and outcome; {@code seconds}: by module; how the gate stands. */
  @Override
  public Map<String, Object> get() {
    Map<String, Map<String, Long>> requests = new TreeMap<>();
    Map<String, Double> seconds = new TreeMap<>();
    modules.forEach(
        (name, counts) -> {
          requests.put(name, counts.byClass());
          seconds.put(name, counts.nanos.sum() / 1e9);
        });
    return Map.of(
        "requests", requests, "seconds", seconds, "inside", gate.inside(), "open", gate.isOpen());
  }

  private record WhenDone(Runnable count) implements AsyncListener {

    @Override
    public void onComplete(AsyncEvent event) {
      count.run();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
      // completion follows
    }

    @Override
    public void onError(AsyncEvent event) {
      // completion follows
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
      // it goes on: completion will follow
      event.getAsyncContext().addListener(this);
    }
  }
}
