package org.levain.goals.linter.internal.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts the sentences of a text. A full stop ends one if more words follow, unless it belongs to
 * an abbreviation, an initial, a number or an address.
 */
public final class SentenceEnds {

  private static final Pattern END =
      Pattern.compile(
          "(?<before>[^\\s.!?…]*)(?<stop>[.!?…]+[»”\"')\\]]*)(?=[\\s\\h]+[«“\"'(\\[]?[\\s\\h]*[\\p{L}\\p{N}])"
              + "|(?<line>\\n)(?=\\s*(?:[-*•–]|\\d+[.)])?\\s*\\p{L})");

  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?iu)(?:\\p{L}|mm|mme|mlle|mlles|dr|pr|mr|mrs|ms|st|ste|etc|cf|no|nos|vs|ex|env|max|min|tel|art|chap"
              + "|fig|inc|ltd|co|dept|approx|janv|fevr|févr|avr|juil|sept|oct|nov|dec|déc|jan|feb|aug|i\\.e|e\\.g)");

  private SentenceEnds() {}

  /** How many sentences there are; at least one. */
  public static int count(String text) {
    Matcher end = END.matcher(text.strip());
    int sentences = 1;
    while (end.find()) {
      sentences += ends(end, text.strip()) ? 1 : 0;
    }
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
    return !stop.equals(".")
        || !abbreviated(found.group("before"))
        || found.group("before").isEmpty();
  }

  /** A line that was wrapped goes on in lower case; a list or a new sentence does not. */
  private static boolean endsLine(String text, int at) {
    String before = text.substring(0, at).stripTrailing();
    boolean stopped = !before.isEmpty() && ".!?…".indexOf(before.charAt(before.length() - 1)) >= 0;
    return !stopped && capitalFollows(text, at);
  }

  private static boolean abbreviated(String before) {
    return ABBREVIATION.matcher(before.replaceFirst("^[^\\p{L}\\p{N}]+", "")).matches()
        || before.matches(".*\\d") && before.length() < 3;
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
