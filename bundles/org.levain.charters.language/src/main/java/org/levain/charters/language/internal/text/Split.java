package org.levain.charters.language.internal.text;

import java.util.ArrayList;
import java.util.List;

/** Splits at a sign that stands outside quotation marks. */
public final class Split {

  private Split() {}

  /** The parts that are not blank, stripped. */
  public static List<String> at(char sign, String text) {
    return parts(sign, text, false);
  }

  /** The same; a sign between parentheses does not count either. */
  public static List<String> outer(char sign, String text) {
    return parts(sign, text, true);
  }

  /** Whether what follows a character is inside quotation marks. */
  public static boolean inside(boolean quoted, char c) {
    return switch (c) {
      case '"' -> !quoted;
      case '«', '“' -> true;
      case '»', '”' -> false;
      default -> quoted;
    };
  }

  /** The same text, with every character inside quotation marks hidden. */
  public static String masked(String text) {
    StringBuilder masked = new StringBuilder(text);
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      boolean before = quoted;
      quoted = inside(quoted, text.charAt(i));
      if (before || quoted) {
        masked.setCharAt(i, '_');
      }
    }
    return masked.toString();
  }

  private static List<String> parts(char sign, String text, boolean outer) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted = inside(quoted, c);
      depth = !outer ? 0 : c == '(' ? depth + 1 : c == ')' ? Math.max(0, depth - 1) : depth;
      if (c == sign && !quoted && depth == 0) {
        add(parts, text.substring(from, i));
        from = i + 1;
      }
    }
    add(parts, text.substring(from));
    return parts;
  }

  private static void add(List<String> parts, String part) {
    if (!part.isBlank()) {
      parts.add(part.strip());
    }
  }
}
