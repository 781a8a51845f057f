package org.levain.goals.internal.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.levain.goals.templates.Template;
import org.levain.goals.templates.TemplateText;

/**
 * How a community finds out whether its goal is reached (requirements, row 85): what is counted,
 * from where to where, and when people look at it.
 *
 * @param what what is counted
 * @param unit what a figure stands for, or empty: {@code cases}
 * @param baseline the figure at the start, where it is known
 * @param target the figure to reach, where there is one
 * @param review the day of the next review
 * @param since the first day whose figures count: before it, something else was counted
 * @param moved how often the day of the review has moved
 */
public record Measure(
    String what,
    String unit,
    Optional<BigDecimal> baseline,
    Optional<BigDecimal> target,
    LocalDate review,
    LocalDate since,
    int moved) {

  /** Days between two reviews, unless people choose otherwise: a quarter. */
  public static final int DAYS_BETWEEN_REVIEWS = 91;

  /** The day that is proposed for the next review. */
  public static LocalDate nextReview(LocalDate today) {
    return today.plusDays(DAYS_BETWEEN_REVIEWS);
  }

  /** What a template proposes to count, from today on. */
  public static Measure of(Template template, TemplateText text, LocalDate today) {
    LocalDate review = today.plusWeeks(template.reviewWeeks());
    return unknown(text.measure().what(), text.measure().unit(), review, today);
  }

  /** Nothing is counted yet. */
  public static Measure none(LocalDate today) {
    return unknown("", "", nextReview(today), today);
  }

  private static Measure unknown(String what, String unit, LocalDate review, LocalDate today) {
    return new Measure(what, unit, Optional.empty(), Optional.empty(), review, today, 0);
  }

  /** The same, to be looked at on another day. */
  public Measure reviewedOn(LocalDate day) {
    int times = day.equals(review) ? moved : moved + 1;
    return new Measure(what, unit, baseline, target, day, since, times);
  }

  /** How the next review stands on this day. */
  public Due due(LocalDate today) {
    if (today.isBefore(review.minusDays(Due.SOON_DAYS))) {
      return Due.LATER;
    }
    return today.isAfter(review) ? Due.OVERDUE : Due.SOON;
  }

  /** How close a review is. */
  public enum Due {
    LATER,
    SOON,
    OVERDUE;

    private static final int SOON_DAYS = 7;
  }
}
