package org.levain.charters.language.internal.text;

import java.time.MonthDay;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Names of holidays, folded, in English and in French. */
public final class Feasts {

  /** Days after Easter Sunday. */
  private static final Map<String, Integer> MOVING = new HashMap<>();

  private static final Map<String, MonthDay> FIXED = new HashMap<>();

  static {
    moving(-2, "good friday", "vendredi saint");
    moving(0, "easter", "easter sunday", "paques", "dimanche de paques");
    moving(1, "easter monday", "lundi de paques");
    moving(39, "ascension", "ascension day", "jeudi de l'ascension", "l'ascension");
    moving(49, "pentecost", "whit sunday", "pentecote", "dimanche de pentecote", "la pentecote");
    moving(50, "whit monday", "pentecost monday", "lundi de pentecote");
    moving(60, "corpus christi", "fete dieu");
    fixed(1, 1, "new year's day", "new year", "jour de l'an", "nouvel an");
    fixed(5, 1, "labour day", "fete du travail");
    fixed(8, 15, "assumption", "assomption", "l'assomption");
    fixed(11, 1, "all saints", "all saints' day", "toussaint", "la toussaint");
    fixed(11, 11, "armistice", "l'armistice");
    fixed(12, 25, "christmas", "christmas day", "noel");
    fixed(12, 26, "boxing day", "st stephen's day", "saint etienne");
  }

  private Feasts() {}

  /** How many days after Easter Sunday a feast of this name is. */
  public static Optional<Integer> afterEaster(String folded) {
    return Optional.ofNullable(MOVING.get(folded));
  }

  /** The day of every year that has this name. */
  public static Optional<MonthDay> day(String folded) {
    return Optional.ofNullable(FIXED.get(folded));
  }

  private static void moving(int days, String... names) {
    for (String name : names) {
      MOVING.put(name, days);
    }
  }

  private static void fixed(int month, int day, String... names) {
    for (String name : names) {
      FIXED.put(name, MonthDay.of(month, day));
    }
  }
}
