package org.levain.web.internal.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Date;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates in words, in the server's time zone: 3 November 2026; 1er novembre 2026. */
final class Dates {

  private Dates() {}

  /** The day of a date or a moment. */
  static String day(Object date, Locale locale) {
    LocalDate day = local(date).query(TemporalQueries.localDate());
    if (day == null) {
      throw new IllegalArgumentException("Not a date: " + date);
    }
    boolean first = locale.getLanguage().equals("fr") && day.getDayOfMonth() == 1;
    return DateTimeFormatter.ofPattern(first ? "d'er' MMMM yyyy" : "d MMMM yyyy", locale)
        .format(day);
  }

  /** The day and, where there is one, the time. */
  static String moment(Object date, Locale locale) {
    @Nullable LocalTime time = local(date).query(TemporalQueries.localTime());
    String separator = locale.getLanguage().equals("fr") ? " à " : ", ";
    return day(date, locale)
        + (time == null ? "" : separator + DateTimeFormatter.ofPattern("HH:mm").format(time));
  }

  private static TemporalAccessor local(Object date) {
    if (date instanceof Date old) {
      return old.toInstant().atZone(ZoneId.systemDefault());
    }
    if (date instanceof Instant instant) {
      return instant.atZone(ZoneId.systemDefault());
    }
    if (date instanceof TemporalAccessor temporal) {
      return temporal;
    }
    throw new IllegalArgumentException("Not a date: " + date);
  }
}
