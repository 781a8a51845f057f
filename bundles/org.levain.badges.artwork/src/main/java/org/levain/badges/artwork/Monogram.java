package org.levain.badges.artwork;

import java.util.Locale;
import java.util.Optional;

/**
 * One or two letters or figures, in capitals.
 *
 * @param letters letters that the outlines have: Latin, Greek, Cyrillic
 */
public record Monogram(String letters) implements Motif {

  /** The most letters. */
  public static final int MOST = 2;

  public Monogram {
    int count = letters.codePointCount(0, letters.length());
    if (count < 1 || count > MOST || !letters.codePoints().allMatch(Monogram::drawable)) {
      throw new IllegalArgumentException("A monogram has one or two letters that can be drawn");
    }
  }

  /** The monogram that somebody typed, in capitals; none if it is no letter, or too many. */
  public static Optional<Monogram> of(String typed) {
    if (typed.length() > 10) {
      return Optional.empty();
    }
    String letters = typed.strip().toUpperCase(Locale.ROOT);
    int count = letters.codePointCount(0, letters.length());
    return count >= 1 && count <= MOST && letters.codePoints().allMatch(Monogram::drawable)
        ? Optional.of(new Monogram(letters))
        : Optional.empty();
  }

  private static boolean drawable(int letter) {
    return letter > ' ' && Glyphs.has(letter);
  }
}
