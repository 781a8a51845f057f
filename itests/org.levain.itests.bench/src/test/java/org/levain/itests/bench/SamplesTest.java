package org.levain.itests.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamplesTest {

  @TempDir private Path folder;

  @Test
  void takesTheFreshSamplesOfARowAndKeepsThoseOfOthers() {
    Path file = folder.resolve("bench/samples.json");
    Sample old = Sample.of("seed", "levain", "per-s", List.of(1.0));
    Sample other = Sample.of("start", "levain", "delay-ms", List.of(2.0));
    Sample fresh = Sample.of("seed", "levain", "per-s", List.of(3.0, 4.0));
    Samples.read(file).with("seed", List.of(old)).write(file);
    Samples.read(file).with("start", List.of(other)).write(file);
    Samples.read(file).with("seed", List.of(fresh)).write(file);
    assertThat(Samples.read(file).all()).containsExactly(other, fresh);
  }

  @Test
  void writesAnArrayWithLabelsBesideTheValues() throws IOException {
    Path file = folder.resolve("samples.json");
    Sample page = Sample.of("page-host", "levain", "ms-p95", List.of(1.5)).with("route", "goals/");
    new Samples(List.of(page)).write(file);
    JsonNode json = new ObjectMapper().readTree(file.toFile());
    assertThat(json.isArray()).isTrue();
    assertThat(json.get(0).get("values").get(0).asDouble()).isEqualTo(1.5);
    assertThat(json.get(0).get("route").asText()).isEqualTo("goals/");
  }

  @Test
  void findsTheValueThatAPartOfTheValuesIsNotAbove() {
    List<Double> values = List.of(5.0, 1.0, 4.0, 2.0, 3.0);
    assertThat(Sample.median(values)).isEqualTo(3.0);
    assertThat(Sample.quantile(values, 0.95)).isEqualTo(5.0);
    assertThat(Sample.quantile(values, 0.2)).isEqualTo(1.0);
  }

  @Test
  void marksAFigureThatMissesItsBar() {
    Samples samples =
        new Samples(
            List.of(
                Sample.of("start", "levain", "delay-ms", List.of(100.0, 900.0, 800.0)),
                Sample.of("start", "levain", "ready-after-server-ms", List.of(9000.0)),
                Sample.of("start", "levain", "rss-above-server-mb", List.of(350.0))));
    assertThat(new StartRow().figures(samples))
        .extracting(Figure::met)
        .containsExactly(false, true, true);
  }
}
