package org.levain.goals.templates.words;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;

/** Words that a person typed, made ready to be compared and kept. */
public final class PlainText {

  private PlainText() {}

  /**
   * The text on one line: composed characters, no control or direction marks, spaces not doubled.
   * No-break spaces stay: French punctuation needs them.
   */
  public static String oneLine(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replaceAll("[\\s\\u0085\\u2028\\u2029]+", " ")
        .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]", "")
        .replaceAll(" {2,}", " ")
        .strip();
  }

  /** The text in paragraphs: each on one line, empty ones left out. */
  public static String paragraphs(String text) {
    return text.lines()
        .map(PlainText::oneLine)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  /** The text without a full stop at its end; an ellipsis stays. */
  public static String withoutFullStop(String text) {
    boolean one = text.endsWith(".") && !text.endsWith("..");
    return one ? text.substring(0, text.length() - 1).stripTrailing() : text;
  }

  /**
   * Folded for looking up: lower case, no accents, anything but letters and digits is one space.
   */
  public static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replace("œ", "oe")
        .replace("æ", "ae")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }

  /** Whether there is a letter in it. */
  public static boolean saysSomething(String text) {
    return text.codePoints().anyMatch(Character::isLetter);
  }

  /** Length as people count it. */
  public static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
