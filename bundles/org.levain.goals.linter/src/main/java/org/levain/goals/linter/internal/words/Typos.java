package org.levain.goals.linter.internal.words;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the listed word that a long word misses by one letter. Words are indexed by what is left
 * when one letter is left out, so a look-up costs as many steps as the word has letters.
 */
final class Typos {

  /** Shorter words are too close to each other. */
  private static final int LONG = 7;

  /** Longer ones are no words. */
  private static final int LONGEST = 40;

  private final Map<String, String> shortened = new HashMap<>();

  Typos(Collection<String> words) {
    words.stream().filter(word -> word.length() >= LONG).forEach(this::index);
  }

  private void index(String word) {
    variants(word).forEach(variant -> shortened.putIfAbsent(variant, word));
  }

  /** The listed word that is meant, if the word is long and one letter away. */
  Optional<String> meant(String word) {
    return word.length() < LONG - 1 || word.length() > LONGEST
        ? Optional.empty()
        : variants(word).stream()
            .filter(shortened::containsKey)
            .map(shortened::get)
            .filter(listed -> listed.charAt(0) == word.charAt(0) && oneAway(word, listed))
            .findFirst();
  }

  private static Set<String> variants(String word) {
    Set<String> variants = new LinkedHashSet<>();
    variants.add(word);
    for (int i = 0; i < word.length(); i++) {
      variants.add(word.substring(0, i) + word.substring(i + 1));
    }
    return variants;
  }

  /**
   * One letter more or less, or two swapped. Another letter makes another word too often
   * ("évacuation", "évaluation"), and a last letter is inflection.
   */
  private static boolean oneAway(String word, String listed) {
    int from = 0;
    int shorter = Math.min(word.length(), listed.length());
    while (from < shorter && word.charAt(from) == listed.charAt(from)) {
      from++;
    }
    String left = word.substring(from);
    String right = listed.substring(from);
    if (left.length() <= 1 && right.length() <= 1) {
      return false;
    }
    return left.equals(tail(right, 1)) || tail(left, 1).equals(right) || swapped(left, right);
  }

  private static boolean swapped(String left, String right) {
    return left.length() > 1
        && right.length() > 1
        && left.charAt(0) == right.charAt(1)
        && left.charAt(1) == right.charAt(0)
        && tail(left, 2).equals(tail(right, 2));
  }

  private static String tail(String text, int from) {
    return text.length() < from ? "" : text.substring(from);
  }
}
