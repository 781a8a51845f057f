package org.levain.administration.internal.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.levain.administration.internal.Platform;
import org.levain.metrics.Metric;
import org.levain.metrics.Metric.Kind;
import org.levain.metrics.Metric.Sample;
import org.levain.metrics.MetricSource;

/** What the bridge counts of requests (decision 018); nothing where there is no bridge. */
record TrafficMetrics(Platform platform) implements MetricSource {

  @Override
  public List<Metric> measure() {
    Map<?, ?> report = platform.report("traffic");
    if (report.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Metric(
            "levain_requests_total",
            Kind.COUNTER,
            "Requests by module and class of the answer's status.",
            requests(report.get("requests"))),
        new Metric(
            "levain_request_seconds_total",
            Kind.COUNTER,
            "Time that requests took, without waiting at the gate.",
            seconds(report.get("seconds"))),
        Metric.gauge(
            "levain_requests_inside", "Requests being answered.", number(report.get("inside"))),
        Metric.gauge(
            "levain_gate_open",
            "1: requests go in; 0: they are held or answered at the gate.",
            Boolean.TRUE.equals(report.get("open")) ? 1 : 0));
  }

  private static List<Sample> requests(@Nullable Object modules) {
    List<Sample> samples = new ArrayList<>();
    if (modules instanceof Map<?, ?> known) {
      known.forEach((module, outcomes) -> add(samples, module.toString(), outcomes));
    }
    return samples.stream().limit(Metric.MOST_SAMPLES).toList();
  }

  private static void add(List<Sample> samples, String module, @Nullable Object outcomes) {
    if (outcomes instanceof Map<?, ?> known) {
      known.forEach(
          (outcome, count) ->
              samples.add(
                  new Sample(
                      Map.of("module", module, "status", outcome.toString()), number(count))));
    }
  }

  private static List<Sample> seconds(@Nullable Object modules) {
    return modules instanceof Map<?, ?> known
        ? known.entrySet().stream()
            .map(
                each ->
                    new Sample(Map.of("module", each.getKey().toString()), number(each.getValue())))
            .limit(Metric.MOST_SAMPLES)
            .toList()
        : List.of();
  }

  private static double number(@Nullable Object value) {
    return value instanceof Number number ? number.doubleValue() : 0;
  }
}
