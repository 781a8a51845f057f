package org.levain.charters.language;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Set;
import org.levain.charters.language.model.Holidays;
import org.levain.charters.language.model.Value.Monthly;
import org.levain.charters.language.model.Value.Window;

/** The windows of the naive evaluator. */
final class NaiveWindows {

  /** From the calendar, for the years that random questions are about. */
  private static final Set<LocalDate> EASTER =
      Set.of(LocalDate.of(2026, 4, 5), LocalDate.of(2027, 3, 28), LocalDate.of(2028, 4, 16));

  private final Holidays holidays;

  NaiveWindows(Holidays holidays) {
    this.holidays = holidays;
  }

  boolean inside(Window w, LocalDateTime at) {
    if (w.span().isPresent()
        && (at.compareTo(w.span().get().from()) < 0 || at.compareTo(w.span().get().to()) >= 0)) {
      return false;
    }
    LocalTime now = at.toLocalTime();
    LocalTime from = LocalTime.ofSecondOfDay(w.from() * 60L);
    LocalDate today = at.toLocalDate();
    if (w.to() == 1440) {
      return !now.isBefore(from) && day(w, today);
    }
    LocalTime to = LocalTime.ofSecondOfDay(w.to() * 60L);
    if (from.isBefore(to)) {
      return !now.isBefore(from) && now.isBefore(to) && day(w, today);
    }
    boolean evening = !now.isBefore(from) && day(w, today);
    boolean morning = now.isBefore(to) && day(w, today.minusDays(1));
    return evening || morning;
  }

  private boolean day(Window w, LocalDate day) {
    boolean week = w.days().isEmpty() || w.days().contains(day.getDayOfWeek());
    boolean month =
        w.monthly().map(m -> m.first() < 0 ? lastDays(m, day) : firstDays(m, day)).orElse(true);
    return week && month && kind(w, day) && year(w, day);
  }

  private static boolean firstDays(Monthly m, LocalDate day) {
    return m.first() <= day.getDayOfMonth() && day.getDayOfMonth() <= m.last();
  }

  /** The first of the next month is none of them; so many days before it are. */
  private static boolean lastDays(Monthly m, LocalDate day) {
    LocalDate next = day.withDayOfMonth(1).plusMonths(1);
    return !day.isBefore(next.plusDays(m.first())) && !day.isAfter(next.plusDays(m.last()));
  }

  private boolean kind(Window w, LocalDate day) {
    boolean weekend = day.getDayOfWeek().getValue() >= 6;
    return switch (w.kind()) {
      case ANY -> true;
      case HOLIDAY -> holiday(day);
      case EVE -> holiday(day.plusDays(1));
      case WORKDAY -> !weekend && !holiday(day);
    };
  }

  private boolean holiday(LocalDate day) {
    return holidays.days().contains(day)
        || holidays.yearly().contains(MonthDay.from(day))
        || holidays.easter().stream().anyMatch(n -> EASTER.contains(day.minusDays(n)));
  }

  private static boolean year(Window w, LocalDate day) {
    if (w.yearly().isEmpty()) {
      return true;
    }
    int first = number(w.yearly().get().first());
    int last = number(w.yearly().get().last());
    int now = number(MonthDay.from(day));
    return first <= last ? first <= now && now <= last : now >= first || now <= last;
  }

  private static int number(MonthDay day) {
    return day.getMonthValue() * 100 + day.getDayOfMonth();
  }
}
