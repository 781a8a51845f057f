package org.levain.administration.internal.metrics;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.levain.metrics.Metric;
import org.levain.metrics.Metric.Sample;

/** The text format of Prometheus, version 0.0.4 ("Exposition formats" of its documentation). */
final class MetricsText {

  /** Its media type. */
  static final String TYPE = "text/plain;version=0.0.4;charset=UTF-8";

  private MetricsText() {}

  /** All of them; of two with one name the first. */
  static String of(List<Metric> metrics) {
    Set<String> names = new HashSet<>();
    return metrics.stream()
        .filter(metric -> names.add(metric.name()))
        .map(MetricsText::block)
        .collect(Collectors.joining());
  }

  private static String block(Metric metric) {
    String kind =
        switch (metric.kind()) {
          case COUNTER -> "counter";
          case GAUGE -> "gauge";
        };
    String head =
        "# HELP %s %s\n# TYPE %s %s\n"
            .formatted(metric.name(), escape(metric.help()), metric.name(), kind);
    return metric.samples().stream()
        .map(sample -> metric.name() + labels(sample.labels()) + " " + number(sample) + "\n")
        .collect(Collectors.joining("", head, ""));
  }

  private static String labels(Map<String, String> labels) {
    return labels.isEmpty()
        ? ""
        : new TreeMap<>(labels)
            .entrySet().stream()
                .map(each -> each.getKey() + "=\"" + quote(each.getValue()) + "\"")
                .collect(Collectors.joining(",", "{", "}"));
  }

  /** Whole numbers as such: people read them, too. */
  private static String number(Sample sample) {
    double value = sample.value();
    if (Double.isNaN(value)) {
      return "NaN";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "+Inf" : "-Inf";
    }
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }

  private static String escape(String text) {
    return text.replace("\\", "\\\\").replace("\n", "\\n");
  }

  private static String quote(String text) {
    return escape(text).replace("\"", "\\\"");
  }
}
