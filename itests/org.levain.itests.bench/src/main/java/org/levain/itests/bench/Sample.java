package org.levain.itests.bench;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Raw values of one side of a row.
 *
 * @param row the row
 * @param side {@code levain} or the peer
 * @param unit what the values are
 * @param values the values in the order in which they were measured
 * @param labels what else is known of them: the route, the module, the tool
 */
public record Sample(
    String row,
    String side,
    String unit,
    List<Double> values,
    @JsonAnyGetter @JsonAnySetter Map<String, String> labels) {

  public Sample {
    values = List.copyOf(values);
    labels = labels == null ? Map.of() : Map.copyOf(labels);
  }

  /** Values without labels. */
  public static Sample of(String row, String side, String unit, List<Double> values) {
    return new Sample(row, side, unit, values, Map.of());
  }

  /** The same with a label. */
  public Sample with(String label, String text) {
    Map<String, String> more = new TreeMap<>(labels);
    more.put(label, text);
    return new Sample(row, side, unit, values, more);
  }

  /** The value that half of the values are not above. */
  public static double median(List<Double> values) {
    return quantile(values, 0.5);
  }

  /** The value that this part of the values is not above, by nearest rank. */
  public static double quantile(List<Double> values, double part) {
    List<Double> sorted = new ArrayList<>(values);
    sorted.sort(null);
    int rank = (int) Math.ceil(part * sorted.size());
    return sorted.get(Math.max(0, rank - 1));
  }
}
