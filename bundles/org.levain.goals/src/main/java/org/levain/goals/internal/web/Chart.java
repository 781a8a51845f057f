package org.levain.goals.internal.web;

import java.util.List;
import java.util.Optional;

/**
 * A chart from the figure at the start to the target, ready to be drawn: 640 by 250, all places in
 * whole units.
 *
 * @param title what is counted
 * @param description the figures in words
 * @param base the line of the start
 * @param target the line of the target
 * @param line the way through the dots, as an SVG path; empty with less than two
 * @param dots the figures
 * @param marks words in the chart
 * @param rows the same as a table
 */
public record Chart(
    String title,
    String description,
    Optional<Integer> base,
    Optional<Integer> target,
    String line,
    List<Dot> dots,
    List<Mark> marks,
    List<Row> rows) {

  /** A figure. */
  public record Dot(int x, int y) {}

  /**
   * Words.
   *
   * @param anchor which part of them stands at the place: {@code start}, {@code middle}, {@code
   *     end}
   * @param strong whether they name a figure rather than a day
   */
  public record Mark(int x, int y, String anchor, boolean strong, String words) {}

  /** A row of the table. */
  public record Row(String day, String what, String figure) {}
}
