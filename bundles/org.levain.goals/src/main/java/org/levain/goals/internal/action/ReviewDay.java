package org.levain.goals.internal.action;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.levain.goals.internal.domain.Measure;

/** The day of a review: it lies ahead, and not so far that nobody remembers it. */
final class ReviewDay {

  private static final int MOST_YEARS = 2;
  private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");

  private final LocalDate today;
  private final List<Fault> faults;

  /** Checks on this day and adds to these faults. */
  ReviewDay(LocalDate today, List<Fault> faults) {
    this.today = today;
    this.faults = faults;
  }

  /** The day that was typed; a day that stands already may stay, whatever day it is now. */
  LocalDate check(String field, String typed, Measure before) {
    Optional<LocalDate> day = day(typed.strip());
    if (day.isEmpty()) {
      faults.add(Fault.of(field, "day.unclear", typed.strip()));
      return before.review();
    }
    boolean ahead = day.get().isAfter(today) && !day.get().isAfter(today.plusYears(MOST_YEARS));
    if (!ahead && !day.get().equals(before.review())) {
      faults.add(Fault.of(field, "day.not-ahead", MOST_YEARS));
    }
    return day.get();
  }

  /** The same, and the day must lie ahead. */
  LocalDate ahead(String field, String typed, Measure before) {
    LocalDate day = check(field, typed, before);
    if (faults.isEmpty() && !day.isAfter(today)) {
      faults.add(Fault.of(field, "day.not-ahead", MOST_YEARS));
    }
    return day;
  }

  private static Optional<LocalDate> day(String typed) {
    Matcher year = YEAR_FIRST.matcher(typed);
    if (year.matches()) {
      return day(year.group(1), year.group(2), year.group(3));
    }
    Matcher day = DAY_FIRST.matcher(typed);
    return day.matches() ? day(day.group(3), day.group(2), day.group(1)) : Optional.empty();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
