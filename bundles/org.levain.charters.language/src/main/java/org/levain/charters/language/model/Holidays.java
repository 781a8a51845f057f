package org.levain.charters.language.model;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/** Public holidays: days of one year, and days of every year. */
public record Holidays(Set<LocalDate> days, Set<MonthDay> yearly) {

  /** None. */
  public static final Holidays NONE = new Holidays(Set.of(), Set.of());

  /** Holidays keep their own copies. */
  public Holidays {
    days = Set.copyOf(days);
    yearly = Set.copyOf(yearly);
  }

  /** Whether a day is one of them. */
  public boolean include(LocalDate day) {
    return days.contains(day) || yearly.contains(MonthDay.from(day));
  }
}
