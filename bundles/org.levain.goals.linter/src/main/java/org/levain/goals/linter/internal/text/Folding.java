package org.levain.goals.linter.internal.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Lower case without accents: how words are compared, because accents are often left out. */
public final class Folding {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Folding() {}

  /** The folded form of a word. */
  public static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
    return ascii(lower)
        ? lower
        : MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
  }

  private static boolean ascii(String word) {
    return word.chars().allMatch(c -> c < 128);
  }
}
