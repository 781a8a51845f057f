package org.levain.goals.internal.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.levain.goals.internal.domain.Review;

/**
 * A review that was held.
 *
 * @param number 1 for the first
 * @param held when
 * @param due the day it was planned for
 * @param value the figure that was measured, if there was one
 * @param verdict {@code reached}, {@code on-the-way}, {@code not-reached} or {@code obsolete}
 * @param followUp {@code go-on}, {@code change-goal} or {@code close}
 * @param note what people want to remember, or empty
 * @param goal the goal they looked at
 */
public record ReviewJson(
    int number,
    Instant held,
    LocalDate due,
    @Nullable BigDecimal value,
    String verdict,
    String followUp,
    String note,
    String goal) {

  static ReviewJson of(Review r) {
    return new ReviewJson(
        r.number(),
        r.held(),
        r.due(),
        r.value().orElse(null),
        r.verdict().slug(),
        r.followUp().slug(),
        r.note(),
        r.goal());
  }
}
