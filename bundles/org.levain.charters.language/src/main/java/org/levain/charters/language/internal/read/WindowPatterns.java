package org.levain.charters.language.internal.read;

import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.levain.charters.language.internal.text.Calendar;
import org.levain.charters.language.internal.text.Times;
import org.levain.charters.language.model.Value.Yearly;

/** The regular expressions of windows, over folded text. */
final class WindowPatterns {

  private static final String TO =
      " ?(?:\\.\\.\\.?|…|-|–|—|to(?= )|a(?= )|au(?= )|until(?= )|till(?= )|through(?= )|jusqu'a(?:u(?= )|(?= ))) ?";
  private static final String AND = "(?:" + TO + "| and | et )";
  private static final String OF_MONTH =
      "(?: of (?:the|each|every) month| du mois| de chaque mois)?";
  private static final String TIME = Times.TIME;
  private static final String DATE = Times.DATE;
  private static final String NTH = "(\\d{1,2})(?:er|st|nd|rd|th)?";
  private static final String MONTH =
      "(jan(?:uary|v(?:ier)?)?|feb(?:ruary)?|fev(?:r(?:ier)?)?|mar(?:ch|s)?(?!d)|apr(?:il)?|avr(?:il)?|may|mai|june?|juin"
          + "|july?|juil(?:let)?|aug(?:ust)?|aout|sept?(?:ember|embre)?|oct(?:ober|obre)?|nov(?:ember|embre)?|dec(?:ember|embre)?)(?![a-z])";

  static final Pattern GAP = Pattern.compile(" ?\\+ ?| ");
  static final Pattern BETWEEN =
      Pattern.compile("(?:between|entre)(?: le)? ([a-z]{3,9}) (?:and|et)(?: le)? ([a-z]{3,9})");
  static final Pattern SPAN =
      Pattern.compile(
          "(%1$s)(?:[ t](%2$s))?(?:%3$s(%1$s)(?:[ t](%2$s))?)?".formatted(DATE, TIME, TO));
  static final Pattern TIMES =
      Pattern.compile("(%1$s|\\d{1,2}(?=%2$s%1$s))%2$s(%1$s)".formatted(TIME, AND));
  static final Pattern MONTHLY =
      Pattern.compile("(?:days?|jours?) (\\d{1,2})(?:%s(\\d{1,2}))?%s".formatted(TO, OF_MONTH));

  /** A span from a time of one day of the week to a time of another. */
  static final Pattern ACROSS =
      Pattern.compile(".*?\\b([a-z]{3,9}) " + TIME + TO + "([a-z]{3,9}) " + TIME + ".*");

  /** The first Monday of a month. */
  static final Pattern NTH_WEEKDAY =
      Pattern.compile(
          "(first|second|third|fourth|last|1st|2nd|3rd|4th|premier|deuxieme|troisieme|quatrieme|dernier|1er|2e|3e|4e)"
              + " ([a-z]{3,9})"
              + OF_MONTH);

  /** The last days of a month. */
  static final Pattern LAST_DAYS =
      Pattern.compile("(?:last (?:(\\d{1,2}) )?days?|(?:(\\d{1,2}) )?derniers? jours?)" + OF_MONTH);

  static final Pattern HALF =
      Pattern.compile("(after|apres|a partir de|from|before|avant) (" + TIME + ")");
  static final Pattern KIND =
      Pattern.compile(
          "(week[ -]?ends?|(?:eves?|veilles?)(?: (?:of|de|d'un|before)(?: a)?)?(?: (?:public |bank )?holidays?| (?:jours? )?feries?)?|weekdays?|semaine|(?:work(?:ing)?|business) ?days?|(?:jours? )?ouvr(?:e|able)s?"
              + "|(?:public |bank )?holidays?|(?:jours? )?feries?)(?![a-z])");
  static final Pattern DAYS = Pattern.compile("([a-z]{3,9})(?:" + TO + "([a-z]{3,9}))?");

  private static final Pattern DAY_TO_DAY =
      Pattern.compile(NTH + " " + MONTH + TO + NTH + " " + MONTH);
  private static final Pattern DAYS_OF_MONTH = Pattern.compile(NTH + TO + NTH + " " + MONTH);
  private static final Pattern MONTH_FIRST =
      Pattern.compile(MONTH + " " + NTH + TO + "(?:" + MONTH + " )?" + NTH + "(?![:\\d])");
  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{2})-(\\d{2})(?:" + TO + "(\\d{2})-(\\d{2}))?(?![\\d:h])");
  private static final Pattern ONE_DAY = Pattern.compile(NTH + " " + MONTH);
  private static final Pattern ONE_DAY_EN = Pattern.compile(MONTH + " " + NTH + "(?![:\\dh])");
  private static final Pattern MONTHS = Pattern.compile(MONTH + "(?:" + TO + MONTH + ")?");

  private WindowPatterns() {}

  /** Takes a period of the year, if one is next; empty also for days that no year has. */
  static Optional<Yearly> yearly(Function<Pattern, @Nullable Matcher> taken) {
    Matcher m = taken.apply(DAY_TO_DAY);
    if (m != null) {
      return period(m.group(2), m.group(1), m.group(4), m.group(3));
    }
    m = taken.apply(DAYS_OF_MONTH);
    if (m != null) {
      return period(m.group(3), m.group(1), m.group(3), m.group(2));
    }
    m = taken.apply(MONTH_FIRST);
    if (m != null) {
      return period(
          m.group(1), m.group(2), m.group(3) == null ? m.group(1) : m.group(3), m.group(4));
    }
    m = taken.apply(NUMBERS);
    if (m != null) {
      boolean single = m.group(3) == null;
      return period(m.group(1), m.group(2), m.group(single ? 1 : 3), m.group(single ? 2 : 4));
    }
    m = taken.apply(ONE_DAY);
    if (m != null) {
      return period(m.group(2), m.group(1), m.group(2), m.group(1));
    }
    m = taken.apply(ONE_DAY_EN);
    if (m != null) {
      return period(m.group(1), m.group(2), m.group(1), m.group(2));
    }
    m = taken.apply(MONTHS);
    return m == null
        ? Optional.empty()
        : months(m.group(1), m.group(2) == null ? m.group(1) : m.group(2));
  }

  private static Optional<Yearly> period(String month, String day, String toMonth, String toDay) {
    Optional<MonthDay> first = monthDay(month, day);
    return first.flatMap(f -> monthDay(toMonth, toDay).map(last -> new Yearly(f, last)));
  }

  private static Optional<MonthDay> monthDay(String month, String day) {
    Optional<Integer> number =
        month.matches("\\d+") ? Optional.of(Integer.valueOf(month)) : Calendar.month(month);
    return number.flatMap(n -> Times.monthDay(n, Integer.parseInt(day)));
  }

  private static Optional<Yearly> months(String first, String last) {
    return Calendar.month(first)
        .flatMap(
            f ->
                Calendar.month(last)
                    .map(
                        l ->
                            new Yearly(
                                MonthDay.of(f, 1),
                                MonthDay.of(l, YearMonth.of(2024, l).lengthOfMonth()))));
  }
}
