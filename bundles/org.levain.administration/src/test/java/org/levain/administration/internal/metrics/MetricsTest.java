package org.levain.administration.internal.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levain.administration.internal.FakePlatform;
import org.levain.administration.internal.module.InstalledModules;
import org.levain.metrics.Metric;
import org.levain.metrics.Metric.Kind;
import org.levain.metrics.Metric.Sample;
import org.levain.metrics.MetricSource;

class MetricsTest {

  @TempDir private Path home;

  @Test
  void writesTheTextFormatOfPrometheus() {
    Metric teas =
        new Metric(
            "levain_teas_total",
            Kind.COUNTER,
            "Teas\nwith a \\.",
            List.of(
                new Sample(Map.of("kind", "a \"b\"\\", "size", "l"), 3),
                new Sample(Map.of("kind", "x", "size", "s"), 0.25)));

    assertThat(MetricsText.of(List.of(teas, Metric.gauge("levain_pots", "Pots.", -1))))
        .isEqualTo(
            """
            # HELP levain_teas_total Teas\\nwith a \\\\.
            # TYPE levain_teas_total counter
            levain_teas_total{kind="a \\"b\\"\\\\",size="l"} 3
            levain_teas_total{kind="x",size="s"} 0.25
            # HELP levain_pots Pots.
            # TYPE levain_pots gauge
            levain_pots -1
            """);
  }

  @Test
  void tellsWhatTheBridgeCountsAndWhatModulesDo() {
    FakePlatform platform =
        new FakePlatform(home)
            .counting(
                Map.of(
                    "requests",
                    Map.of("goals", Map.of("2xx", 12L, "5xx", 1L)),
                    "seconds",
                    Map.of("goals", 1.5),
                    "inside",
                    2,
                    "open",
                    true))
            .reporting(Map.of("totals", Map.of("taken", 3L, "held", 7L), "refused", List.of("a")))
            .with(MetricSource.class, () -> List.of(Metric.gauge("levain_pots", "Pots.", 4)));

    assertThat(text(platform))
        .contains(
            "levain_requests_total{module=\"goals\",status=\"2xx\"} 12\n",
            "levain_requests_total{module=\"goals\",status=\"5xx\"} 1\n",
            "levain_request_seconds_total{module=\"goals\"} 1.5\n",
            "levain_requests_inside 2\n",
            "levain_gate_open 1\n",
            "levain_changes_total{result=\"taken\"} 3\n",
            "levain_requests_held_total 7\n",
            "levain_jars_refused 1\n",
            "levain_memory_heap_used_bytes ",
            "levain_pots 4\n",
            "levain_metric_sources_failed 0\n")
        .doesNotContain(home.toString());
  }

  @Test
  void leavesOutWhatFailsOrHangs() {
    CountDownLatch never = new CountDownLatch(1);
    MetricSource hanging =
        () -> {
          try {
            never.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return List.of();
        };
    assertThat(text(new FakePlatform(home).with(MetricSource.class, hanging)))
        .contains("levain_info{", "levain_metric_sources_failed 1\n");
    MetricSource broken =
        () -> {
          throw new IllegalStateException("for a test");
        };
    assertThat(text(new FakePlatform(home).with(MetricSource.class, broken)))
        .contains("levain_info{", "levain_metric_sources_failed 1\n");
  }

  @Test
  void takesNoMetricWithoutABoundOrWithAnotherName() {
    List<Sample> many =
        IntStream.rangeClosed(0, Metric.MOST_SAMPLES)
            .mapToObj(i -> new Sample(Map.of("n", "" + i), i))
            .toList();
    assertThatThrownBy(() -> new Metric("levain_pots", Kind.GAUGE, "Pots.", many))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Metric.gauge("pots", "Pots.", 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Sample(Map.of("Not a label", "x"), 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String text(FakePlatform platform) {
    try (Metrics metrics = new Metrics(platform, new InstalledModules(platform), 500)) {
      return metrics.text();
    }
  }
}
