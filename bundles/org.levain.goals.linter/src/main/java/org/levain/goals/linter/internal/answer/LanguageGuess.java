package org.levain.goals.linter.internal.answer;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.levain.goals.linter.internal.text.Token;
import org.levain.goals.linter.internal.text.Tokens;

/** Tells languages by their small words, and by their letters. */
final class LanguageGuess {

  /** Enough to tell. */
  private static final int READ = 600;

  /** By how many small words the other language must lead before the expected one is left. */
  private static final int LEAD = 2;

  private final Map<String, Set<String>> small;

  private LanguageGuess(Map<String, Set<String>> small) {
    this.small = small;
  }

  static LanguageGuess load() {
    Map<String, Set<String>> small = new HashMap<>();
    Language.resource("languages.words")
        .lines()
        .filter(line -> line.contains(":"))
        .map(line -> line.split(":"))
        .forEach(
            line -> small.put(line[0], new HashSet<>(Arrays.asList(line[1].strip().split(" ")))));
    return new LanguageGuess(small);
  }

  Locale language(String text, Locale expected) {
    List<String> words = words(text);
    long lead = count(words, "fr") - count(words, "en");
    if (Math.abs(lead) < LEAD) {
      return expected;
    }
    return lead > 0 ? Locale.FRENCH : Locale.ENGLISH;
  }

  boolean foreign(String text) {
    List<String> words = words(text);
    long known = Math.max(count(words, "fr"), count(words, "en"));
    long other = count(words, "other");
    return other > known && other > 1 || unreadable(head(text));
  }

  /** Most letters are of another script. */
  private static boolean unreadable(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long latin =
        text.codePoints()
            .filter(
                c ->
                    Character.isLetter(c)
                        && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
            .count();
    return letters > 0 && latin * 2 < letters;
  }

  private long count(List<String> words, String language) {
    return words.stream().filter(small.getOrDefault(language, Set.of())::contains).count();
  }

  private static List<String> words(String text) {
    return Tokens.of(head(text)).stream().filter(Token::word).map(Token::folded).toList();
  }

  private static String head(String text) {
    return text.substring(0, Math.min(text.length(), READ));
  }
}
