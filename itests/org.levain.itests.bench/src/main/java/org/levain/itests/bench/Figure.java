package org.levain.itests.bench;

/**
 * A figure beside its bar.
 *
 * @param what what was measured
 * @param value the figure, with its unit
 * @param peer what it is measured against, with its figure; empty where the bar is a limit
 * @param bar what it must be
 * @param met whether it is
 */
public record Figure(String what, String value, String peer, String bar, boolean met) {

  /** A ratio that must be at most this. */
  public static Figure atMost(String what, double ratio, String peer, double bar) {
    return new Figure(what, times(ratio), peer, "≤ " + times(bar), ratio <= bar);
  }

  /** A ratio that must be at least this. */
  public static Figure atLeast(String what, double ratio, String peer, double bar) {
    return new Figure(what, times(ratio), peer, "≥ " + times(bar), ratio >= bar);
  }

  /** A figure that must be at most this. */
  public static Figure limit(String what, double value, double bar, String unit) {
    return new Figure(what, text(value, unit), "", "≤ " + text(bar, unit), value <= bar);
  }

  private static String times(double ratio) {
    return "%.2f ×".formatted(ratio);
  }

  private static String text(double value, String unit) {
    return (value == Math.rint(value) ? "%.0f %s" : "%.1f %s").formatted(value, unit);
  }
}
