package org.levain.goals.internal.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.levain.goals.internal.domain.Measure;
import org.levain.goals.internal.domain.Review;
import org.levain.goals.internal.web.Chart.Dot;
import org.levain.goals.internal.web.Chart.Mark;
import org.levain.goals.internal.web.Chart.Row;
import org.levain.web.Messages;

/** Draws a measure and its reviews. */
final class ChartOf {

  private static final int LEFT = 70;
  private static final int RIGHT = 585;
  private static final int TOP = 34;
  private static final int BOTTOM = 210;
  private static final int DAYS_LINE = 230;
  private static final int CLOSE = 26;

  private final Measure measure;
  private final Figures figures;
  private final Messages messages;
  private final List<Point> points = new ArrayList<>();

  private record Point(LocalDate day, BigDecimal figure) {}

  private ChartOf(Measure measure, List<Review> reviews, Figures figures, Messages messages) {
    this.measure = measure;
    this.figures = figures;
    this.messages = messages;
    measure.baseline().ifPresent(b -> points.add(new Point(measure.since(), b)));
    reviews.stream()
        .sorted(Comparator.comparing(Review::number))
        .forEach(r -> r.value().ifPresent(v -> add(day(r), v)));
  }

  private void add(LocalDate day, BigDecimal figure) {
    if (!day.isBefore(measure.since())) {
      points.add(new Point(day, figure));
    }
  }

  private static LocalDate day(Review review) {
    return LocalDate.ofInstant(review.held(), ZoneId.systemDefault());
  }

  /** The chart; empty as long as there is no figure. */
  static Optional<Chart> draw(
      Measure measure, List<Review> reviews, Figures figures, Messages messages) {
    ChartOf chart = new ChartOf(measure, reviews, figures, messages);
    boolean empty = chart.points.isEmpty() && measure.target().isEmpty();
    return empty ? Optional.empty() : Optional.of(chart.draw());
  }

  private Chart draw() {
    List<Dot> dots = points.stream().map(p -> new Dot(x(p.day()), y(p.figure()))).toList();
    return new Chart(
        measure.what(),
        description(),
        measure.baseline().map(this::y),
        measure.target().map(this::y),
        line(dots),
        dots,
        marks(dots),
        rows());
  }

  private int x(LocalDate day) {
    long span = Math.max(1, end().toEpochDay() - measure.since().toEpochDay());
    long along = day.toEpochDay() - measure.since().toEpochDay();
    return (int) (LEFT + along * (RIGHT - LEFT) / span);
  }

  private LocalDate end() {
    return Stream.concat(points.stream().map(Point::day), Stream.of(measure.review()))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private int y(BigDecimal figure) {
    double low = Math.min(0, all().mapToDouble(BigDecimal::doubleValue).min().orElse(0));
    double high = Math.max(0, all().mapToDouble(BigDecimal::doubleValue).max().orElse(0));
    double span = high == low ? 1 : high - low;
    return (int) Math.round(BOTTOM - (figure.doubleValue() - low) / span * (BOTTOM - TOP));
  }

  private Stream<BigDecimal> all() {
    Stream<BigDecimal> lines =
        Stream.of(measure.baseline(), measure.target()).flatMap(Optional::stream);
    return Stream.concat(points.stream().map(Point::figure), lines);
  }

  private static String line(List<Dot> dots) {
    StringJoiner path = new StringJoiner("L", "M", "");
    dots.forEach(d -> path.add(d.x() + " " + d.y()));
    return dots.size() < 2 ? "" : path.toString();
  }

  private List<Mark> marks(List<Dot> dots) {
    List<Mark> marks = new ArrayList<>();
    measure
        .target()
        .ifPresent(t -> marks.add(new Mark(58, y(t) - 9, "start", true, said("target", t))));
    measure
        .baseline()
        .ifPresent(b -> marks.add(new Mark(592, y(b) - 9, "end", true, said("start", b))));
    if (points.size() > 1 || measure.baseline().isEmpty() && !points.isEmpty()) {
      marks.add(latest(dots.get(dots.size() - 1)));
    }
    marks.add(new Mark(LEFT, DAYS_LINE, "middle", false, figures.day(measure.since())));
    marks.add(new Mark(RIGHT, DAYS_LINE, "middle", false, figures.day(end())));
    return marks;
  }

  /** The newest figure, away from the words that stand at its height already. */
  private Mark latest(Dot dot) {
    boolean right = dot.x() > 400;
    Optional<Integer> there = (right ? measure.baseline() : measure.target()).map(this::y);
    boolean below = there.map(y -> Math.abs(y - dot.y()) < CLOSE).orElse(false);
    int y = below && dot.y() + 24 < BOTTOM ? dot.y() + 24 : dot.y() - (below ? 26 : 12);
    String words = said("latest", points.get(points.size() - 1).figure());
    return new Mark(right ? dot.x() - 10 : dot.x() + 10, y, right ? "end" : "start", true, words);
  }

  private String said(String what, BigDecimal figure) {
    return text("chart." + what, figures.text(figure));
  }

  private String description() {
    StringJoiner said = new StringJoiner(" ");
    for (Row row : rows()) {
      said.add(text("chart.row", row.what(), row.day(), row.figure()));
    }
    return said.toString();
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    int first = measure.baseline().isPresent() ? 1 : 0;
    for (int i = 0; i < points.size(); i++) {
      String what = text(i < first ? "chart.row.start" : "chart.row.review");
      rows.add(row(points.get(i).day(), what, points.get(i).figure()));
    }
    measure.target().ifPresent(t -> rows.add(row(measure.review(), text("chart.row.target"), t)));
    return rows;
  }

  private Row row(LocalDate day, String what, BigDecimal figure) {
    return new Row(figures.day(day), what, figures.text(figure));
  }

  private String text(String key, Object... arguments) {
    return messages.text(figures.locale(), key, arguments);
  }
}
