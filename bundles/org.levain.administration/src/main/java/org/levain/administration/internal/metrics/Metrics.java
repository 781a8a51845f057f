package org.levain.administration.internal.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.levain.administration.internal.Platform;
import org.levain.administration.internal.module.InstalledModules;
import org.levain.metrics.Metric;
import org.levain.metrics.MetricSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks everything that counts something, side by side and for a bounded time; what fails is left
 * out, and told by {@code levain_metric_sources_failed}. Thread-safe; closed with the module.
 */
public final class Metrics implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Metrics.class);
  private static final int MOST_THREADS = 8;

  private final Platform platform;
  private final InstalledModules modules;
  private final long patienceMillis;
  private final ExecutorService threads =
      Executors.newFixedThreadPool(MOST_THREADS, Metrics::thread);

  /** What this platform counts. */
  public Metrics(Platform platform, InstalledModules modules) {
    this(platform, modules, 2_000);
  }

  Metrics(Platform platform, InstalledModules modules, long patienceMillis) {
    this.platform = platform;
    this.modules = modules;
    this.patienceMillis = patienceMillis;
  }

  /** All that is counted, in the text format of Prometheus. */
  String text() {
    List<MetricSource> sources =
        Stream.concat(
                Stream.of(new PlatformMetrics(platform, modules), new TrafficMetrics(platform)),
                platform.findAll(MetricSource.class).stream())
            .toList();
    List<Future<List<Metric>>> asked =
        sources.stream().map(source -> threads.submit(source::measure)).toList();
    long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(patienceMillis);
    List<Metric> metrics = new ArrayList<>();
    int failed = 0;
    for (int i = 0; i < asked.size(); i++) {
      failed += add(sources.get(i), asked.get(i), deadline, metrics) ? 0 : 1;
    }
    metrics.add(
        Metric.gauge(
            "levain_metric_sources_failed", "Parts that could not be measured now.", failed));
    return MetricsText.of(metrics);
  }

  private static boolean add(
      MetricSource source, Future<List<Metric>> asked, long deadline, List<Metric> metrics) {
    try {
      long left = Math.max(0, deadline - System.nanoTime());
      metrics.addAll(asked.get(left, TimeUnit.NANOSECONDS));
      return true;
    } catch (ExecutionException e) {
      LOG.warn("{} could not be measured", source.getClass().getName(), e.getCause());
    } catch (TimeoutException | CancellationException e) {
      asked.cancel(true);
      LOG.warn("{} could not be measured in time", source.getClass().getName());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return false;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "levain-metrics");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
