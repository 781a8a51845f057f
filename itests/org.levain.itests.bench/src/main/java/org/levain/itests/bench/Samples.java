package org.levain.itests.bench;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * All samples that were taken, as they lie in {@code target/bench/samples.json}.
 *
 * @param all of every row
 */
public record Samples(List<Sample> all) {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  public Samples {
    all = List.copyOf(all);
  }

  static Samples read(Path file) {
    if (Files.notExists(file)) {
      return new Samples(List.of());
    }
    try {
      return new Samples(JSON.readValue(file.toFile(), new TypeReference<List<Sample>>() {}));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the samples of earlier rows in " + file, e);
    }
  }

  void write(Path file) {
    try {
      Files.createDirectories(file.getParent());
      JSON.writeValue(file.toFile(), all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** With these in the place of what was known of the row. */
  Samples with(String row, List<Sample> fresh) {
    List<Sample> merged = new ArrayList<>(all);
    merged.removeIf(sample -> sample.row().equals(row));
    merged.addAll(fresh);
    return new Samples(merged);
  }

  /** The samples of a row. */
  public Samples of(String row) {
    return new Samples(all.stream().filter(s -> s.row().equals(row)).toList());
  }

  /** The values of a side in this unit, of all its samples. */
  public List<Double> values(String side, String unit) {
    return all.stream()
        .filter(s -> s.side().equals(side) && s.unit().equals(unit))
        .flatMap(s -> s.values().stream())
        .toList();
  }

  /** The median of a side in this unit. */
  public double median(String side, String unit) {
    return Sample.median(values(side, unit));
  }

  /** The greatest value of a side in this unit. */
  public double most(String side, String unit) {
    return values(side, unit).stream().mapToDouble(Double::doubleValue).max().orElseThrow();
  }

  /** The sum of a side's values in this unit. */
  public double sum(String side, String unit) {
    return values(side, unit).stream().mapToDouble(Double::doubleValue).sum();
  }

  /** The sample of a side and unit that comes out highest. */
  public Sample highest(String side, String unit, ToDoubleFunction<Sample> height) {
    return all.stream()
        .filter(s -> s.side().equals(side) && s.unit().equals(unit))
        .max((a, b) -> Double.compare(height.applyAsDouble(a), height.applyAsDouble(b)))
        .orElseThrow();
  }
}
