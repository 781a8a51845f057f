package org.levain.goals.linter.internal.words;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Several words that are one: {@code appel d'offres}, {@code good practice}.
 *
 * @param stems its words without plural and silent ending
 * @param classes what it is
 */
public record Phrase(List<String> stems, Set<WordClass> classes) {

  /** No phrase. */
  public static final Phrase NONE = new Phrase(List.of(), Set.of());

  static final Comparator<Phrase> LONGEST_FIRST =
      Comparator.comparingInt(Phrase::length).reversed();

  static Phrase of(String words, Set<WordClass> classes) {
    return new Phrase(Arrays.stream(words.split(" ")).map(Phrase::stem).toList(), classes);
  }

  /** How many words it has. */
  public int length() {
    return stems.size();
  }

  String first() {
    return stems.get(0);
  }

  boolean matches(List<String> folded, int index) {
    if (index + length() > folded.size()) {
      return false;
    }
    for (int i = 0; i < length(); i++) {
      if (!same(stems.get(i), stem(folded.get(index + i)))) {
        return false;
      }
    }
    return true;
  }

  /** A phrase with "de" holds before a vowel too. */
  private static boolean same(String stem, String other) {
    return stem.equals(other) || stem.equals("de") && other.equals("d");
  }

  /** The word without what plural and gender add; enough to recognise it inside a phrase. */
  static String stem(String word) {
    if (word.length() < 4) {
      return word;
    }
    String single = plural(word) ? word.substring(0, word.length() - 1) : word;
    if (single.endsWith("y")) {
      return single.substring(0, single.length() - 1) + "i";
    }
    return single.endsWith("e") ? single.substring(0, single.length() - 1) : single;
  }

  private static boolean plural(String word) {
    char last = word.charAt(word.length() - 1);
    char before = word.charAt(word.length() - 2);
    return last == 'x' && before == 'u' || last == 's' && before != 's' && before != 'u';
  }
}
