package org.levain.administration.internal.metrics;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.levain.administration.internal.Platform;
import org.levain.administration.internal.module.Changes;
import org.levain.administration.internal.module.Installed;
import org.levain.administration.internal.module.InstalledModules;
import org.levain.metrics.Metric;
import org.levain.metrics.Metric.Kind;
import org.levain.metrics.Metric.Sample;
import org.levain.metrics.MetricSource;
import org.osgi.framework.Bundle;

/** What Levain's own platform counts: bundles and their changes, threads, memory. */
record PlatformMetrics(Platform platform, InstalledModules installed) implements MetricSource {

  @Override
  public List<Metric> measure() {
    List<Metric> metrics = new ArrayList<>();
    metrics.add(
        new Metric(
            "levain_info",
            Kind.GAUGE,
            "Levain's version and Java's; always 1.",
            List.of(
                new Sample(
                    Map.of(
                        "version", platform.version(),
                        "java", Runtime.version().toString()),
                    1))));
    metrics.add(modules());
    metrics.add(bundles());
    metrics.addAll(changes());
    metrics.addAll(machine());
    return metrics;
  }

  private Metric modules() {
    List<Sample> samples =
        installed.all().stream()
            .map(
                module ->
                    new Sample(
                        Map.of(
                            "module", module.name(),
                            "version", module.version(),
                            "state", module.condition().word()),
                        1))
            .limit(Metric.MOST_SAMPLES)
            .toList();
    return new Metric(
        "levain_module", Kind.GAUGE, "Modules with version and state; always 1.", samples);
  }

  private Metric bundles() {
    Map<String, Long> states =
        platform.bundles().stream()
            .collect(
                Collectors.groupingBy(
                    bundle -> state(bundle), TreeMap::new, Collectors.counting()));
    return new Metric(
        "levain_bundles",
        Kind.GAUGE,
        "Bundles by state of the framework, libraries among them.",
        states.entrySet().stream()
            .map(each -> new Sample(Map.of("state", each.getKey()), each.getValue()))
            .toList());
  }

  private static String state(Bundle bundle) {
    return switch (bundle.getState()) {
      case Bundle.ACTIVE -> "active";
      case Bundle.RESOLVED -> "resolved";
      case Bundle.STARTING -> "starting";
      case Bundle.STOPPING -> "stopping";
      default -> "installed";
    };
  }

  private List<Metric> changes() {
    Changes changes = Changes.of(platform);
    Map<String, Long> totals = changes.totals();
    List<Metric> metrics = new ArrayList<>();
    metrics.add(
        new Metric(
            "levain_changes_total",
            Kind.COUNTER,
            "Changes of bundles since the start, by how they ended.",
            List.of(
                new Sample(Map.of("result", "taken"), totals.getOrDefault("taken", 0L)),
                new Sample(Map.of("result", "put_back"), totals.getOrDefault("putBack", 0L)))));
    metrics.add(
        Metric.counter(
            "levain_requests_held_total",
            "Requests that waited at the gate and went on.",
            totals.getOrDefault("held", 0L)));
    metrics.add(
        Metric.counter(
            "levain_requests_turned_away_total",
            "Requests that could not wait longer.",
            totals.getOrDefault("turnedAway", 0L)));
    metrics.add(
        Metric.gauge("levain_jars_refused", "Jars that cannot be used.", changes.refused().size()));
    metrics.add(
        Metric.gauge(
            "levain_last_change_timestamp_seconds",
            "When a module was installed or replaced last.",
            newest().toEpochMilli() / 1e3));
    return metrics;
  }

  private Instant newest() {
    return installed.all().stream()
        .map(Installed::since)
        .max(Instant::compareTo)
        .orElse(Instant.EPOCH);
  }

  private static List<Metric> machine() {
    MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
    return List.of(
        Metric.gauge("levain_memory_heap_used_bytes", "Heap in use.", heap.getUsed()),
        Metric.gauge("levain_memory_heap_max_bytes", "Heap at most; -1: no limit.", heap.getMax()),
        Metric.gauge(
            "levain_threads",
            "Threads of the whole server.",
            ManagementFactory.getThreadMXBean().getThreadCount()),
        Metric.gauge(
            "levain_start_time_seconds",
            "When the server's Java was started.",
            ManagementFactory.getRuntimeMXBean().getStartTime() / 1e3));
  }
}
