package org.levain.goals.linter.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.levain.goals.linter.internal.text.Token.Shape;

/**
 * Cuts a text into tokens. Apostrophes and hyphens part words, HTML is left out, blanks in square
 * brackets (of a proposal that nobody filled) are one token.
 */
public final class Tokens {

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<html></?\\p{Alpha}[^<>]{0,200}+>|&#?\\w{2,8};|https?://\\S+)"
              + "|(?<blank>\\[[^\\[\\]]{0,80}\\]|_{3,})"
              + "|(?<number>\\d[\\d.,:/\\h]*\\d|\\d)(?<unit>\\p{L}{0,4}(?!\\p{L}))"
              + "|(?<address>[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,40}(?:\\.[\\p{L}\\p{N}-]{1,40}){0,4}\\.(?:org|com|net|fr|io|gov|edu|eu|uk|be|ch|ca)\\b)"
              + "|(?<short>(?:\\p{Lu}\\.){2,})"
              + "|(?<word>[\\p{L}\\p{M}\\p{Cf}\\p{N}]+)(?:[·⋅‧•]\\p{L}{1,6})*"
              + "|(?<mark>[,;:.!?…()«»\"“”&+%€$/\\n|>–—]|(?<=\\s|^)-)");

  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}]");

  private Tokens() {}

  /** The tokens of a text. */
  public static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      add(matcher, tokens);
    }
    return List.copyOf(tokens);
  }

  private static void add(Matcher found, List<Token> tokens) {
    if (found.group("html") != null) {
      return;
    }
    String typed = found.group("word") == null ? found.group() : found.group("word");
    String visible = INVISIBLE.matcher(typed).replaceAll("");
    if (!visible.isEmpty() || found.group("mark") != null) {
      String text = visible.isEmpty() ? "\n" : visible;
      tokens.add(new Token(text, Folding.fold(text), found.start(), found.end(), shapeOf(found)));
    }
  }

  private static Shape shapeOf(Matcher found) {
    if (found.group("blank") != null) {
      return Shape.BLANK;
    }
    if (found.group("number") != null) {
      return Shape.NUMBER;
    }
    return found.group("mark") != null ? Shape.MARK : Shape.WORD;
  }
}
