package org.levain.charters.language.model;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * Public holidays.
 *
 * @param days days of one year
 * @param yearly days of every year
 * @param easter days that move with Easter Sunday, as so many days after it: 1 for Easter Monday
 */
public record Holidays(Set<LocalDate> days, Set<MonthDay> yearly, Set<Integer> easter) {

  /** None. */
  public static final Holidays NONE = new Holidays(Set.of(), Set.of(), Set.of());

  /** Holidays keep their own copies. */
  public Holidays {
    days = Set.copyOf(days);
    yearly = Set.copyOf(yearly);
    easter = Set.copyOf(easter);
  }

  /** Whether a day is one of them. */
  public boolean include(LocalDate day) {
    return days.contains(day)
        || yearly.contains(MonthDay.from(day))
        || !easter.isEmpty() && easter.contains(afterEaster(day));
  }

  private static int afterEaster(LocalDate day) {
    return (int) ChronoUnit.DAYS.between(easterSunday(day.getYear()), day);
  }

  /** By the Gregorian calendar, with the rule that goes by the age of the moon. */
  private static LocalDate easterSunday(int year) {
    int century = year / 100;
    int moon =
        Math.floorMod(19 * (year % 19) + century - century / 4 - (8 * century + 13) / 25 + 15, 30);
    boolean early = moon == 29 || moon == 28 && year % 19 > 10;
    LocalDate full = LocalDate.of(year, 3, 21).plusDays(early ? moon - 1L : moon);
    return full.plusDays(7 - full.getDayOfWeek().getValue() % 7L);
  }
}
