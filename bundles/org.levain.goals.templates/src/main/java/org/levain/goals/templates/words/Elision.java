package org.levain.goals.templates.words;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * Joins an answer to French words before it, as a writer would: {@code de} + {@code les bons} is
 * {@code des bons}, {@code de} + {@code outils} is {@code d’outils}. Other words are joined as they
 * are.
 */
final class Elision {

  private static final Map<String, String> CONTRACTIONS =
      Map.of("de le ", "du ", "de les ", "des ", "à le ", "au ", "à les ", "aux ");

  private Elision() {}

  /**
   * Appends an answer.
   *
   * @return where the answer itself begins now
   */
  static int join(StringBuilder before, String answer, Language language) {
    String word = language == Language.FR ? lastWord(before) : "";
    if (word.isEmpty()) {
      before.append(answer);
      return before.length() - answer.length();
    }
    String joined = contract(word, answer);
    before.setLength(before.length() - word.length() - 1);
    before.append(joined);
    return before.length() - joined.length() + firstOfAnswer(joined);
  }

  /** The answer begins after the space or the apostrophe that joins it. */
  private static int firstOfAnswer(String joined) {
    int space = joined.indexOf(' ');
    int apostrophe = joined.indexOf('’');
    return apostrophe >= 0 && apostrophe < space || space < 0 ? apostrophe + 1 : space + 1;
  }

  private static String contract(String word, String answer) {
    String lower = word.toLowerCase(Locale.FRENCH);
    for (var c : CONTRACTIONS.entrySet()) {
      String article = c.getKey().substring(c.getKey().indexOf(' ') + 1);
      if (c.getKey().startsWith(lower + " ") && startsWith(answer, article)) {
        return c.getValue() + answer.substring(article.length());
      }
    }
    boolean elides = (lower.equals("de") || lower.equals("que")) && startsWithVowel(answer);
    return elides ? word.substring(0, word.length() - 1) + "’" + answer : word + " " + answer;
  }

  /** The word right before the answer, if a space stands between them. */
  private static String lastWord(CharSequence text) {
    int end = text.length() - 1;
    if (end < 0 || text.charAt(end) != ' ') {
      return "";
    }
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.subSequence(start, end).toString();
  }

  private static boolean startsWith(String answer, String article) {
    return answer.regionMatches(true, 0, article, 0, article.length());
  }

  private static boolean startsWithVowel(String answer) {
    String plain = Normalizer.normalize(answer, Normalizer.Form.NFD);
    return !plain.isEmpty() && "aeiouAEIOUœŒ".indexOf(plain.charAt(0)) >= 0;
  }
}
