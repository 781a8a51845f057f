package org.levain.charters.language.internal.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.levain.charters.language.model.Value.Moment;

/** Reads times of the day, days and points in time from folded text. */
public final class Times {

  /** The regular expression of a time of the day, without groups. */
  public static final String TIME =
      "(?:\\d{1,2}:\\d{2}|\\d{1,2} ?h(?![a-z])(?: ?\\d{2}(?!\\d))?|\\d{1,2}(?::\\d{2})? ?[ap]m|midnight|minuit|noon|midi)";

  /** The regular expression of a day of one year, without groups. */
  public static final String DATE =
      "(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/\\d{4}|\\d{1,2}(?:er|st|nd|rd|th)? [a-z]{3,9} \\d{4})";

  private static final Pattern CLOCK =
      Pattern.compile("(\\d{1,2})(?: ?[:h] ?(\\d{2})?)? ?([ap]m)?");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
  private static final Pattern SPOKEN =
      Pattern.compile("(\\d{1,2})(?:er|st|nd|rd|th)? ([a-z]{3,9}) (\\d{4})");
  private static final Pattern POINT =
      Pattern.compile("(" + DATE + ")(?:(?:t| a | at | )?(" + TIME + ")(?::\\d{2}(?:\\.\\d+)?)?)?");
  private static final String USUAL = "0000-00-00 00:00";
  private static final Pattern WITH_OFFSET =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}t\\d{2}:\\d{2}.*(?:z|[+-]\\d{2}:\\d{2})");

  private Times() {}

  /** The minute of the day, up to 1440. */
  public static Optional<Integer> minute(String folded) {
    switch (folded) {
      case "midnight", "minuit":
        return Optional.of(0);
      case "noon", "midi":
        return Optional.of(720);
      default:
        Matcher m = CLOCK.matcher(folded);
        return m.matches() ? clock(m) : Optional.empty();
    }
  }

  private static Optional<Integer> clock(Matcher m) {
    int hour = Integer.parseInt(m.group(1));
    int minute = m.group(2) == null ? 0 : Integer.parseInt(m.group(2));
    if (m.group(3) != null) {
      if (hour < 1 || hour > 12) {
        return Optional.empty();
      }
      hour = hour % 12 + (m.group(3).equals("pm") ? 12 : 0);
    }
    boolean valid = minute < 60 && (hour < 24 || hour == 24 && minute == 0);
    return valid ? Optional.of(hour * 60 + minute) : Optional.empty();
  }

  /** A day of one year; as written in numbers, the day comes before the month. */
  public static Optional<LocalDate> day(String folded) {
    try {
      Matcher iso = ISO.matcher(folded);
      if (iso.matches()) {
        return Optional.of(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)));
      }
      Matcher slashed = SLASHED.matcher(folded);
      if (slashed.matches()) {
        return Optional.of(
            LocalDate.of(number(slashed, 3), number(slashed, 2), number(slashed, 1)));
      }
      Matcher spoken = SPOKEN.matcher(folded);
      return spoken.matches()
          ? Calendar.month(spoken.group(2))
              .map(m -> LocalDate.of(number(spoken, 3), m, number(spoken, 1)))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A day of every year. */
  public static Optional<MonthDay> monthDay(int month, int day) {
    try {
      return Optional.of(MonthDay.of(month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A day, perhaps with a time; with an offset it is turned into the time of the zone. */
  public static Optional<Moment> moment(String folded, ZoneId zone) {
    return usual(folded) ? usualMoment(folded) : written(folded, zone);
  }

  /** Whether it is written as {@code 2026-02-03 10:00}. */
  private static boolean usual(String folded) {
    if (folded.length() != USUAL.length()) {
      return false;
    }
    for (int i = 0; i < USUAL.length(); i++) {
      char c = folded.charAt(i);
      if (USUAL.charAt(i) == '0' ? c < '0' || c > '9' : c != USUAL.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Moment> usualMoment(String folded) {
    try {
      LocalDateTime at =
          LocalDateTime.of(
              digits(folded, 0, 4),
              digits(folded, 5, 7),
              digits(folded, 8, 10),
              digits(folded, 11, 13),
              digits(folded, 14, 16));
      return Optional.of(new Moment(at, false));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int digits(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }

  private static Optional<Moment> written(String folded, ZoneId zone) {
    if (WITH_OFFSET.matcher(folded).matches()) {
      try {
        OffsetDateTime at = OffsetDateTime.parse(folded.toUpperCase(Locale.ROOT));
        return Optional.of(new Moment(at.atZoneSameInstant(zone).toLocalDateTime(), false));
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }
    Matcher m = POINT.matcher(folded);
    if (!m.matches()) {
      return Optional.empty();
    }
    Optional<LocalDate> day = day(m.group(1));
    if (m.group(2) == null) {
      return day.map(d -> new Moment(d.atStartOfDay(), true));
    }
    return day.flatMap(d -> minute(m.group(2)).map(t -> new Moment(at(d, t), false)));
  }

  /** A minute of a day; the 1440th is the first of the next day. */
  public static LocalDateTime at(LocalDate day, int minute) {
    return day.atStartOfDay().plusMinutes(minute);
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
