package org.levain.charters.language.internal.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How spellings are compared: without regard to case, accents, kinds of apostrophes and quotation
 * marks, and to what stands between words (space, hyphen, underscore).
 */
public final class Folding {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern GAPS = Pattern.compile("[\\s\\h]+");
  private static final Pattern DASHES = Pattern.compile("[\u2010-\u2012\u2015]");
  private static final Pattern QUOTES = Pattern.compile("[\"«»“”„]");

  private Folding() {}

  /** The form of a name or a value that all its spellings share. */
  public static String word(String text) {
    if (ascii(text)) {
      return plain(text, true);
    }
    return plain(letters(text), true);
  }

  /** The same, with hyphens and underscores left as they are: for times, dates and numbers. */
  public static String time(String text) {
    return plain(ascii(text) ? text : letters(text), false);
  }

  private static String letters(String text) {
    String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'').replace("œ", "oe");
    String bare = QUOTES.matcher(lower).replaceAll(" ").replace("æ", "ae").replace("ß", "ss");
    String spaced = GAPS.matcher(bare).replaceAll(" ");
    String dashed = DASHES.matcher(spaced).replaceAll("-");
    return MARKS.matcher(Normalizer.normalize(dashed, Normalizer.Form.NFD)).replaceAll("");
  }

  private static boolean ascii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  /** Lower case, one space for any gap, none at the ends. */
  private static String plain(String text, boolean wholeWords) {
    StringBuilder plain = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' || c == '"' || wholeWords && (c == '_' || c == '-')) {
        gap = plain.length() > 0;
      } else {
        if (gap) {
          plain.append(' ');
          gap = false;
        }
        plain.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
      }
    }
    return plain.toString();
  }
}
