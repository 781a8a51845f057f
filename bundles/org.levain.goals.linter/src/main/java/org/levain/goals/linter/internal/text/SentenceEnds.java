package org.levain.goals.linter.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts the sentences of a text. A full stop ends one if more words follow, unless it belongs to an
 * abbreviation, an initial, a number or an address.
 */
public final class SentenceEnds {

  private static final Pattern END =
      Pattern.compile(
          "(?<stop>[.!?…]++[»”\"')\\]]*+)(?=[\\s\\h]++[«“\"'(\\[]?+[\\s\\h]*+[\\p{L}\\p{N}])"
              + "|(?<line>\\n)(?=\\s*+(?:[-*•–]|\\d++[.)])?+\\s*+\\p{L})");

  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?iu)(?:\\p{L}|mm|mme|mlle|mlles|dr|pr|mr|mrs|ms|st|ste|etc|cf|no|nos|vs|ex|env|max|min|tel|art|chap"
              + "|fig|inc|ltd|co|dept|approx|janv|fevr|févr|avr|juil|sept|oct|nov|dec|déc|jan|feb|apr|aug|incl|resp|bldg|bât|prof|sr|jr|mt|éd|pp|réf|tél|hrs|assn|assoc|nb|mmes|mgr|esp|rev"
              + "|gen|sgt|lt|capt|blvd|rd|ave|env|cap|qté|i\\.e|e\\.g|c\\.-à-d|p\\.ex)");

  /** No abbreviation is longer. */
  private static final int LONGEST = 8;

  private SentenceEnds() {}

  /** How many sentences there are; at least one. */
  public static int count(String text) {
    return split(text).size();
  }

  /** The sentences of a text, as they were typed. */
  public static List<String> split(String text) {
    String typed = text.strip();
    Matcher end = END.matcher(typed);
    List<String> sentences = new ArrayList<>();
    int begin = 0;
    while (end.find()) {
      if (ends(end, typed)) {
        sentences.add(typed.substring(begin, end.end()).strip());
        begin = end.end();
      }
    }
    sentences.add(typed.substring(begin).strip());
    return sentences;
  }

  private static boolean ends(Matcher found, String text) {
    if (found.group("line") != null) {
      return endsLine(text, found.start());
    }
    String stop = found.group("stop");
    if (stop.startsWith("…") || stop.startsWith("..")) {
      return capitalFollows(text, found.end());
    }
    return !stop.equals(".") || !abbreviated(wordBefore(text, found.start()));
  }

  private static String wordBefore(String text, int stop) {
    int begin = stop;
    while (begin > 0 && stop - begin < LONGEST && inWord(text.charAt(begin - 1))) {
      begin--;
    }
    return text.substring(begin, stop);
  }

  private static boolean inWord(char c) {
    return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && ".!?…".indexOf(c) < 0;
  }

  /** A line that was wrapped goes on in lower case; a list or a new sentence does not. */
  private static boolean endsLine(String text, int at) {
    String before = text.substring(0, at).stripTrailing();
    boolean stopped = !before.isEmpty() && ".!?…".indexOf(before.charAt(before.length() - 1)) >= 0;
    return !stopped && capitalFollows(text, at);
  }

  private static boolean abbreviated(String before) {
    return !before.isEmpty()
            && ABBREVIATION.matcher(before.replaceFirst("^[^\\p{L}\\p{N}]+", "")).matches()
        || before.matches("\\d{1,2}");
  }

  private static boolean capitalFollows(String text, int at) {
    return text.substring(at)
        .strip()
        .replaceFirst("^[^\\p{L}\\p{N}]+", "")
        .codePoints()
        .limit(1)
        .anyMatch(Character::isUpperCase);
  }
}
