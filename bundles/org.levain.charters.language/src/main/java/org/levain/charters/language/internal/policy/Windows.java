package org.levain.charters.language.internal.policy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import org.levain.charters.language.model.Holidays;
import org.levain.charters.language.model.Value.DayKind;
import org.levain.charters.language.model.Value.Monthly;
import org.levain.charters.language.model.Value.Span;
import org.levain.charters.language.model.Value.Window;
import org.levain.charters.language.model.Value.Yearly;

/** Whether a point in time is inside a window. */
public final class Windows {

  private Windows() {}

  /** Whether what the clock shows is inside. */
  public static boolean inside(Window window, LocalDateTime at, Holidays holidays) {
    boolean inSpan = window.span().isEmpty() || inside(window.span().get(), at);
    return inSpan && daily(window, at, holidays);
  }

  /** Whether a point in time, or every minute of a day, is inside one of some windows. */
  static Truth inside(Window[] windows, Instant at, Holidays holidays) {
    if (!at.wholeDay()) {
      return Truth.of(any(windows, at.local(), holidays));
    }
    LocalDateTime day = at.local().toLocalDate().atStartOfDay();
    boolean some = false;
    boolean all = true;
    for (int minute = 0; minute < 1440; minute++) {
      boolean one = any(windows, day.plusMinutes(minute), holidays);
      some |= one;
      all &= one;
    }
    return all ? Truth.HOLDS : some ? Truth.UNKNOWN : Truth.FAILS;
  }

  private static boolean any(Window[] windows, LocalDateTime at, Holidays holidays) {
    for (Window window : windows) {
      if (inside(window, at, holidays)) {
        return true;
      }
    }
    return false;
  }

  private static boolean inside(Span span, LocalDateTime at) {
    return !at.isBefore(span.from()) && at.isBefore(span.to());
  }

  private static boolean daily(Window window, LocalDateTime at, Holidays holidays) {
    int minute = at.getHour() * 60 + at.getMinute();
    LocalDate day = at.toLocalDate();
    if (window.from() < window.to()) {
      return minute >= window.from() && minute < window.to() && on(window, day, holidays);
    }
    return minute >= window.from() && on(window, day, holidays)
        || minute < window.to() && on(window, day.minusDays(1), holidays);
  }

  private static boolean on(Window window, LocalDate day, Holidays holidays) {
    return (window.days().isEmpty() || window.days().contains(day.getDayOfWeek()))
        && kind(window.kind(), day, holidays)
        && (window.monthly().isEmpty() || inside(window.monthly().get(), day))
        && (window.yearly().isEmpty() || inside(window.yearly().get(), MonthDay.from(day)));
  }

  private static boolean kind(DayKind kind, LocalDate day, Holidays holidays) {
    return switch (kind) {
      case ANY -> true;
      case HOLIDAY -> holidays.include(day);
      case EVE -> holidays.include(day.plusDays(1));
      case WORKDAY ->
          day.getDayOfWeek() != DayOfWeek.SATURDAY
              && day.getDayOfWeek() != DayOfWeek.SUNDAY
              && !holidays.include(day);
    };
  }

  private static boolean inside(Monthly monthly, LocalDate date) {
    int fromStart = date.getDayOfMonth();
    int day = monthly.first() < 0 ? fromStart - date.lengthOfMonth() - 1 : fromStart;
    return day >= monthly.first() && day <= monthly.last();
  }

  private static boolean inside(Yearly yearly, MonthDay day) {
    boolean after = !day.isBefore(yearly.first());
    boolean before = !day.isAfter(yearly.last());
    return yearly.first().isAfter(yearly.last()) ? after || before : after && before;
  }
}
