package org.levain.charters.language.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.Optional;
import java.util.Set;

/** What an attribute is compared with. */
public sealed interface Value {

  /** A word in the spelling that all its synonyms share; yes and no are words too. */
  record Word(String text) implements Value {}

  /** The numbers from one to another, both included. */
  record Amount(double from, double to) implements Value {}

  /** A day, or a time of a day. Only compared by order; a day is meant as a whole. */
  record Moment(LocalDateTime at, boolean wholeDay) implements Value {}

  /**
   * Another attribute of the question, if it is a date moved by some time.
   *
   * @param attribute its name
   * @param months calendar months that are added
   * @param days calendar days that are added after that
   * @param minutes minutes that are added at last
   */
  record Other(String attribute, int months, int days, long minutes) implements Value {}

  /** The question does not state the attribute. */
  record NotStated() implements Value {}

  /**
   * A window of time; what is left open is not limited. A window that runs over midnight belongs to
   * the day on which it begins: its days, holidays and periods are those of that day.
   *
   * @param days the days of the week; empty for all
   * @param kind limits the days further
   * @param from the first minute of the day that is inside
   * @param to the first minute that is outside again, 1440 for midnight; less than {@code from} if
   *     it is on the next day
   * @param monthly days of every month
   * @param yearly a period of every year
   * @param span one period
   */
  record Window(
      Set<DayOfWeek> days,
      DayKind kind,
      int from,
      int to,
      Optional<Monthly> monthly,
      Optional<Yearly> yearly,
      Optional<Span> span)
      implements Value {

    /** A window keeps its own copy of the days. */
    public Window {
      days = Set.copyOf(days);
    }
  }

  /** Whether a day is a public holiday of the charter. */
  enum DayKind {
    /** Any day. */
    ANY,
    /** A public holiday. */
    HOLIDAY,
    /** The day before a public holiday. */
    EVE,
    /** From Monday to Friday, and no public holiday. */
    WORKDAY
  }

  /** From a day of the month to another, both included; below zero counted from its end. */
  record Monthly(int first, int last) {}

  /**
   * From a day of the year to another, both included; over the new year if the second is earlier.
   */
  record Yearly(MonthDay first, MonthDay last) {}

  /** From a point in time to another, which is not included any more. */
  record Span(LocalDateTime from, LocalDateTime to) {

    /** Whole days. */
    public static Span days(LocalDate first, LocalDate last) {
      return new Span(first.atStartOfDay(), last.plusDays(1).atStartOfDay());
    }
  }
}
