package org.levain.goals.internal.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.levain.goals.internal.domain.Measure;

/**
 * A measure, as pages show it.
 *
 * @param what what is counted
 * @param baseline the figure at the start
 * @param target the figure to reach
 * @param review the day of the next review
 * @param due how close it is: {@code later}, {@code soon}, {@code overdue}
 */
public record MeasureView(
    String what, Optional<String> baseline, Optional<String> target, LocalDate review, String due) {

  static MeasureView of(Measure m, LocalDate today, Locale locale) {
    Figures figures = new Figures(locale, m.unit());
    return new MeasureView(
        m.what(),
        m.baseline().map(figures::text),
        m.target().map(figures::text),
        m.review(),
        m.due(today).name().toLowerCase(Locale.ROOT));
  }
}
