package org.levain.goals.internal.action;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Proposes blanks for a sentence: its days, years and proper names, which the next community will
 * have others of. A proposal for a person to correct, no more.
 */
public final class Blanks {

  private static final int MOST = 6;
  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December"
          + "|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)";
  private static final Pattern DAY =
      Pattern.compile(
          "\\d{4}-\\d{2}-\\d{2}|(?:\\d{1,2}(?:er)? )?"
              + MONTH
              + "(?: \\d{1,2}(?!\\d))?(?:,? \\d{4})?|\\b(?:19|20)\\d{2}\\b");
  private static final Pattern NAME =
      Pattern.compile(
          "(?<=[\\p{L}\\p{N},;:)’'] ?)\\p{Lu}[\\p{L}\\p{N}’-]+(?: \\p{Lu}[\\p{L}\\p{N}’-]+)*");

  private Blanks() {}

  /**
   * A sentence with blanks.
   *
   * @param pattern the sentence, each blank by its name between braces
   * @param words what stood there, by blank
   */
  public record Proposal(String pattern, Map<String, String> words) {}

  /** The proposal for a sentence. */
  public static Proposal of(String sentence) {
    Map<String, String> words = new LinkedHashMap<>();
    String pattern = put(sentence.replace('{', '(').replace('}', ')'), DAY, "day", words);
    return new Proposal(put(pattern, NAME, "name", words), words);
  }

  private static String put(String text, Pattern what, String name, Map<String, String> words) {
    return what.matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(blank(text, found, name, words)));
  }

  private static String blank(
      String text, java.util.regex.MatchResult found, String name, Map<String, String> words) {
    boolean first = found.start() == 0;
    if (first || words.size() >= MOST) {
      return found.group();
    }
    String slot = name + (words.size() + 1);
    words.put(slot, found.group());
    return "{" + slot + "}";
  }
}
