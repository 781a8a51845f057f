package org.levain.charters.language.internal.text;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.levain.charters.language.model.Value.Monthly;

/** Names of months and days, folded, in English and in French. */
public final class Calendar {

  private static final List<String> MONTHS_EN =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");
  private static final List<String> MONTHS_FR =
      List.of(
          "janvier",
          "fevrier",
          "mars",
          "avril",
          "mai",
          "juin",
          "juillet",
          "aout",
          "septembre",
          "octobre",
          "novembre",
          "decembre");
  private static final List<String> DAYS_EN =
      List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
  private static final List<String> DAYS_FR =
      List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");
  private static final Map<String, Integer> ORDINALS =
      Map.ofEntries(
          Map.entry("first", 1),
          Map.entry("1st", 1),
          Map.entry("premier", 1),
          Map.entry("1er", 1),
          Map.entry("second", 2),
          Map.entry("2nd", 2),
          Map.entry("deuxieme", 2),
          Map.entry("2e", 2),
          Map.entry("third", 3),
          Map.entry("3rd", 3),
          Map.entry("troisieme", 3),
          Map.entry("3e", 3),
          Map.entry("fourth", 4),
          Map.entry("4th", 4),
          Map.entry("quatrieme", 4),
          Map.entry("4e", 4));
  private static final Map<String, Integer> MONTHS = new HashMap<>();
  private static final Map<String, DayOfWeek> DAYS = new HashMap<>();

  static {
    for (int i = 0; i < 12; i++) {
      MONTHS.put(MONTHS_EN.get(i), i + 1);
      MONTHS.put(MONTHS_FR.get(i), i + 1);
      MONTHS.put(MONTHS_EN.get(i).substring(0, 3), i + 1);
      MONTHS.putIfAbsent(
          MONTHS_FR.get(i).substring(0, Math.min(4, MONTHS_FR.get(i).length())), i + 1);
    }
    MONTHS.put("sept", 9);
    MONTHS.put("fev", 2);
    for (int i = 0; i < 7; i++) {
      for (String day : List.of(DAYS_EN.get(i), DAYS_FR.get(i))) {
        DAYS.put(day, DayOfWeek.of(i + 1));
        DAYS.put(day + "s", DayOfWeek.of(i + 1));
        DAYS.put(day.substring(0, 3), DayOfWeek.of(i + 1));
      }
    }
  }

  private Calendar() {}

  /** The number of a month, from its name or a short form. */
  public static Optional<Integer> month(String folded) {
    return Optional.ofNullable(MONTHS.get(folded));
  }

  /** The day of the week of a name or a short form. */
  public static Optional<DayOfWeek> day(String folded) {
    return Optional.ofNullable(DAYS.get(folded));
  }

  /** The days of a month among which the first, second … or last day of a week is. */
  public static Monthly week(String ordinal) {
    int number = ORDINALS.getOrDefault(ordinal, 0);
    return number == 0 ? new Monthly(-7, -1) : new Monthly(7 * number - 6, 7 * number);
  }

  /** The days from one to another, over the end of the week if need be. */
  public static Set<DayOfWeek> days(DayOfWeek first, DayOfWeek last) {
    Set<DayOfWeek> days = EnumSet.of(first);
    for (DayOfWeek day = first; day != last; day = day.plus(1)) {
      days.add(day.plus(1));
    }
    return days;
  }
}
