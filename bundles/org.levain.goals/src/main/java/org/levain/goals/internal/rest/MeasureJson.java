package org.levain.goals.internal.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.levain.goals.internal.domain.Measure;

/**
 * How a goal is measured.
 *
 * @param what what is counted
 * @param unit what a figure stands for, or empty
 * @param baseline the figure at the start, if it is known
 * @param target the figure to reach, if there is one
 * @param review the day of the next review
 * @param since the first day whose figures count
 */
public record MeasureJson(
    String what,
    String unit,
    @Nullable BigDecimal baseline,
    @Nullable BigDecimal target,
    LocalDate review,
    LocalDate since) {

  static MeasureJson of(Measure m) {
    return new MeasureJson(
        m.what(),
        m.unit(),
        m.baseline().orElse(null),
        m.target().orElse(null),
        m.review(),
        m.since());
  }
}
