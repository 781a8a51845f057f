package org.levain.goals.internal.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.levain.goals.internal.action.MeasureRequest;
import org.levain.goals.internal.domain.Figure;

/**
 * How a goal is to be measured; what is left out stays empty, or as it was.
 *
 * @param what what is counted
 * @param unit what a figure stands for
 * @param baseline the figure at the start
 * @param target the figure to reach
 * @param review the day of the next review
 */
public record NewMeasure(
    @Nullable String what,
    @Nullable String unit,
    @Nullable BigDecimal baseline,
    @Nullable BigDecimal target,
    @Nullable LocalDate review) {

  MeasureRequest request() {
    return new MeasureRequest(
        text(what),
        text(unit),
        baseline == null ? "" : Figure.write(baseline),
        target == null ? "" : Figure.write(target),
        review == null ? "" : review.toString());
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
