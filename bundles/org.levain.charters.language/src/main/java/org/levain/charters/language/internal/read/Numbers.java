package org.levain.charters.language.internal.read;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.levain.charters.language.internal.text.Folding;

/**
 * Reads numbers, perhaps with a unit. Sizes of files are converted, other units must be the
 * declared one.
 */
public final class Numbers {

  private static final Pattern NUMBER =
      Pattern.compile("([+-]?\\d[\\d ]*(?:\\.\\d+)?)\\s*([\\p{L}%€$°][\\p{L}%€$°/ ]*)?");
  private static final Map<String, Integer> SIZES =
      Map.of("b", 0, "o", 0, "kb", 1, "ko", 1, "mb", 2, "mo", 2, "gb", 3, "go", 3);

  private Numbers() {}

  /**
   * The number, in the declared unit.
   *
   * @param declared the unit of the attribute, folded; empty if it has none
   */
  public static Optional<Double> read(String text, String declared) {
    return bare(text) ? Optional.of(Double.valueOf(text)) : written(text, declared);
  }

  private static boolean bare(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty() && text.length() < 16;
  }

  private static Optional<Double> written(String text, String declared) {
    Matcher m = NUMBER.matcher(Folding.time(text));
    if (!m.matches() || m.group(1).length() > 30) {
      return Optional.empty();
    }
    double number = Double.parseDouble(m.group(1).replace(" ", ""));
    String unit = m.group(2) == null ? declared : Folding.word(m.group(2));
    if (unit.equals(declared)) {
      return Optional.of(number);
    }
    Integer from = SIZES.get(unit);
    Integer to = SIZES.get(declared);
    return from == null || to == null
        ? Optional.empty()
        : Optional.of(number * Math.pow(1000, from - to));
  }
}
