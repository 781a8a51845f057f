package org.levain.metrics;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Something that is counted, after the data model of Prometheus.
 *
 * @param name {@code levain_MODULE_what_unit}, a counter's ends with {@code _total}
 * @param kind how it behaves
 * @param help what it is, as a sentence in English
 * @param samples its values, each with other labels
 */
public record Metric(String name, Kind kind, String help, List<Sample> samples) {

  /** A metric has no more samples than these: whoever stores them pays for each. */
  public static final int MOST_SAMPLES = 500;

  private static final Pattern NAME = Pattern.compile("levain_[a-z0-9_]{1,100}");
  private static final Pattern LABEL = Pattern.compile("[a-z][a-z0-9_]{0,30}");

  /** How a metric behaves. */
  public enum Kind {
    /** Only grows, but for a restart. */
    COUNTER,
    /** Goes up and down. */
    GAUGE
  }

  /**
   * A value.
   *
   * @param labels what tells it from the others of the same name, few and of few values
   */
  public record Sample(Map<String, String> labels, double value) {

    /** A value; the names of its labels are lower-case words. */
    public Sample {
      labels = Map.copyOf(labels);
      labels.keySet().forEach(name -> check(LABEL.matcher(name).matches(), name));
    }
  }

  /** A metric with a name as it should be. */
  public Metric {
    check(NAME.matcher(name).matches(), name);
    check(samples.size() <= MOST_SAMPLES, name + " with " + samples.size() + " samples");
    samples = List.copyOf(samples);
  }

  /** One value that goes up and down. */
  public static Metric gauge(String name, String help, double value) {
    return new Metric(name, Kind.GAUGE, help, List.of(new Sample(Map.of(), value)));
  }

  /** One value that only grows. */
  public static Metric counter(String name, String help, double value) {
    return new Metric(name, Kind.COUNTER, help, List.of(new Sample(Map.of(), value)));
  }

  private static void check(boolean good, String what) {
    if (!good) {
      throw new IllegalArgumentException("This is no metric: " + what);
    }
  }
}
