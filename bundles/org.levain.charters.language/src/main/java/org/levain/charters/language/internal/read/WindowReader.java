package org.levain.charters.language.internal.read;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.levain.charters.language.internal.text.Calendar;
import org.levain.charters.language.internal.text.Folding;
import org.levain.charters.language.internal.text.Times;
import org.levain.charters.language.model.Value.DayKind;
import org.levain.charters.language.model.Value.Monthly;
import org.levain.charters.language.model.Value.Span;
import org.levain.charters.language.model.Value.Window;
import org.levain.charters.language.model.Value.Yearly;

/**
 * Reads a window of time: days of the week, public holidays, a time of the day, a period of the
 * year, a period of one year, in any order; all that stand together must hold.
 */
final class WindowReader {

  private static final String EXPECTED =
      "a window such as 20:00..07:00, mon..fri, weekend, holiday, workday, 1..10 June or"
          + " 2026-06-01..2026-06-10";
  private static final Pattern ORNAMENT =
      Pattern.compile(
          "(?:from|du|de|des|le|la|les|the|on|every|chaque|between|entre|en|at|and|et) ");

  private final String text;
  private int at;
  private final Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
  private DayKind kind = DayKind.ANY;
  private int from = -1;
  private int to = -1;
  private boolean joined;
  private @Nullable Monthly monthly;
  private @Nullable Yearly yearly;
  private @Nullable Span span;

  private WindowReader(String text) {
    this.text = text;
  }

  static Window read(String value) throws Unreadable {
    WindowReader reader = new WindowReader(plain(value));
    Matcher across = WindowPatterns.ACROSS.matcher(reader.text);
    if (across.matches()
        && Calendar.day(across.group(1)).isPresent()
        && Calendar.day(across.group(2)).isPresent()) {
      throw Unreadable.found(
          value, "its days one by one, as in fri 18:00..24:00, sat, sun, mon 00:00..07:00");
    }
    if (reader.text.isEmpty()) {
      throw Unreadable.found(value, EXPECTED);
    }
    while (reader.at < reader.text.length()) {
      reader.part();
    }
    return reader.window();
  }

  /** The same where anything else may stand too. */
  static Optional<Window> find(String value) {
    try {
      return Optional.of(read(value));
    } catch (Unreadable e) {
      return Optional.empty();
    }
  }

  /** Folded, without the points of abbreviations: 8 p.m., 22 Dec. */
  static String plain(String value) {
    String folded = Folding.time(value);
    return folded.indexOf('.') < 0
        ? folded
        : folded
            .replaceAll("\\b([ap]) ?\\. ?m\\b\\.?(?!\\.)", "$1m")
            .replaceAll("(?<=[a-z])\\.(?![.\\d])", "");
  }

  private Window window() throws Unreadable {
    boolean both = !days.isEmpty() && (kind == DayKind.HOLIDAY || kind == DayKind.EVE);
    if (joined && both) {
      throw Unreadable.found(
          text, "a comma where one of them is enough, and + where both must hold");
    }
    boolean allDay = from < 0;
    return new Window(
        days,
        kind,
        allDay ? 0 : from,
        allDay ? 1440 : to,
        Optional.ofNullable(monthly),
        Optional.ofNullable(yearly),
        Optional.ofNullable(span));
  }

  private void part() throws Unreadable {
    if (taken(WindowPatterns.GAP) != null) {
      return;
    }
    boolean between = WindowPatterns.BETWEEN.matcher(text).region(at, text.length()).lookingAt();
    Matcher ornament = between ? null : taken(ORNAMENT);
    if (ornament != null) {
      joined |= ornament.group().matches("(?:and|et) ");
      return;
    }
    if (!(counted() || spans() || months() || years() || times() || weekdays())) {
      throw Unreadable.found(text.substring(at), EXPECTED);
    }
  }

  /** The first Monday, the last Friday, the last three days of a month. */
  private boolean counted() throws Unreadable {
    int before = at;
    Matcher nth = taken(WindowPatterns.NTH_WEEKDAY);
    Optional<DayOfWeek> day = nth == null ? Optional.empty() : Calendar.day(nth.group(2));
    if (nth != null && day.isPresent()) {
      once(monthly == null && days.isEmpty(), nth);
      days.add(day.get());
      monthly = Calendar.week(nth.group(1));
      return true;
    }
    at = before;
    Matcher last = taken(WindowPatterns.LAST_DAYS);
    if (last == null) {
      return false;
    }
    once(monthly == null, last);
    String number = last.group(1) == null ? last.group(2) : last.group(1);
    int count = number == null ? 1 : Integer.parseInt(number);
    if (count < 1 || count > 28) {
      throw Unreadable.found(last.group(), "from 1 to 28 last days of the month");
    }
    monthly = new Monthly(-count, -1);
    return true;
  }

  private boolean spans() throws Unreadable {
    Matcher m = taken(WindowPatterns.SPAN);
    if (m == null) {
      return false;
    }
    once(span == null, m);
    boolean single = m.group(3) == null;
    if (single && m.group(2) != null) {
      throw Unreadable.found(
          m.group().strip(), "a whole day, or two points in time with .. between");
    }
    LocalDate first = day(m.group(1));
    LocalDate last = single ? first : day(m.group(3));
    Span read =
        new Span(
            Times.at(first, m.group(2) == null ? 0 : minute(m.group(2))),
            Times.at(last, m.group(4) == null ? 1440 : minute(m.group(4))));
    if (!read.from().isBefore(read.to())) {
      throw Unreadable.found(m.group().strip(), "a period that ends after it begins");
    }
    span = read;
    return true;
  }

  private boolean months() throws Unreadable {
    Matcher m = taken(WindowPatterns.MONTHLY);
    if (m == null) {
      return false;
    }
    once(monthly == null, m);
    int first = Integer.parseInt(m.group(1));
    int last = m.group(2) == null ? first : Integer.parseInt(m.group(2));
    if (first < 1 || last > 31 || first > last) {
      throw Unreadable.found(m.group(), "days of the month from 1 to 31");
    }
    monthly = new Monthly(first, last);
    return true;
  }

  private boolean years() throws Unreadable {
    int before = at;
    Optional<Yearly> read = WindowPatterns.yearly(this::taken);
    if (read.isEmpty()) {
      if (at != before) {
        throw Unreadable.found(text.substring(before), "days that the year has");
      }
      return false;
    }
    if (yearly != null) {
      throw Unreadable.found(text.substring(before), "one period of the year in a window");
    }
    yearly = read.get();
    return true;
  }

  private boolean times() throws Unreadable {
    Matcher between = taken(WindowPatterns.TIMES);
    if (between != null) {
      once(from < 0, between);
      String first = between.group(1);
      from = minute(first.matches("\\d{1,2}") ? first + ":00" : first);
      to = minute(between.group(2));
      to = to == 0 ? 1440 : to;
      if (from == to || from == 1440) {
        throw Unreadable.found(between.group(), "a time that ends after it begins");
      }
      return true;
    }
    Matcher half = taken(WindowPatterns.HALF);
    if (half == null) {
      return false;
    }
    once(from < 0, half);
    boolean before = half.group(1).startsWith("before") || half.group(1).startsWith("avant");
    from = before ? 0 : minute(half.group(2));
    to = before ? minute(half.group(2)) : 1440;
    return true;
  }

  private boolean weekdays() throws Unreadable {
    Matcher m = taken(WindowPatterns.KIND);
    if (m != null) {
      String word = m.group(1);
      if (word.startsWith("week") && !word.startsWith("weekday")) {
        days.addAll(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
      } else if (word.startsWith("weekday") || word.startsWith("semaine")) {
        days.addAll(Calendar.days(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
      } else {
        once(kind == DayKind.ANY, m);
        kind = kind(word);
      }
      return true;
    }
    Matcher between = taken(WindowPatterns.BETWEEN);
    Matcher range = between == null ? taken(WindowPatterns.DAYS) : between;
    if (range == null) {
      return false;
    }
    Optional<DayOfWeek> first = Calendar.day(range.group(1));
    Optional<DayOfWeek> last = range.group(2) == null ? first : Calendar.day(range.group(2));
    if (first.isEmpty() || last.isEmpty()) {
      throw Unreadable.found(range.group(), EXPECTED);
    }
    days.addAll(Calendar.days(first.get(), last.get()));
    return true;
  }

  private static DayKind kind(String word) {
    if (word.startsWith("eve") || word.startsWith("veille")) {
      return DayKind.EVE;
    }
    return word.contains("holiday") || word.contains("ferie") ? DayKind.HOLIDAY : DayKind.WORKDAY;
  }

  private @Nullable Matcher taken(Pattern pattern) {
    Matcher matcher = pattern.matcher(text).region(at, text.length());
    if (!matcher.lookingAt()) {
      return null;
    }
    at = matcher.end();
    return matcher;
  }

  private static void once(boolean first, Matcher matcher) throws Unreadable {
    if (!first) {
      throw Unreadable.found(matcher.group(), "each kind of limit once in a window");
    }
  }

  private static LocalDate day(String text) throws Unreadable {
    return Times.day(text).orElseThrow(() -> Unreadable.found(text, "a day that exists"));
  }

  private static int minute(String text) throws Unreadable {
    return Times.minute(text)
        .orElseThrow(() -> Unreadable.found(text, "a time between 00:00 and 24:00"));
  }
}
