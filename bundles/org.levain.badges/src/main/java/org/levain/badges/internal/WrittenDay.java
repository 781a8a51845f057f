package org.levain.badges.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day as people write it: 1er mars 2027, 1 March 2027. */
public final class WrittenDay {

  private WrittenDay() {}

  /** The day in this language. */
  public static String of(LocalDate day, Locale locale) {
    boolean first = locale.getLanguage().equals("fr") && day.getDayOfMonth() == 1;
    return DateTimeFormatter.ofPattern(first ? "d'er' MMMM yyyy" : "d MMMM yyyy", locale)
        .format(day);
  }
}
