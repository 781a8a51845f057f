package org.levain.goals.internal.web;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Figures and days as a reader’s language writes them. */
record Figures(Locale locale, String unit) {

  private static final int MOST_DIGITS = 4;

  /** The figure alone. */
  String plain(BigDecimal figure) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMaximumFractionDigits(MOST_DIGITS);
    return format.format(figure);
  }

  /** The figure with its unit. */
  String text(BigDecimal figure) {
    if (unit.isEmpty()) {
      return plain(figure);
    }
    return plain(figure) + (unit.equals("%") ? percent() : " " + unit);
  }

  private String percent() {
    return locale.getLanguage().equals("fr") ? "\u202F%" : "%";
  }

  /** A day, short enough for a chart. */
  String day(LocalDate day) {
    return DateTimeFormatter.ofPattern("d MMM yyyy", locale).format(day);
  }
}
