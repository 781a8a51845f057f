package org.levain.goals.linter.internal.text;

/**
 * A word, a number or a mark of the sentence.
 *
 * @param text as it was typed, without invisible characters
 * @param folded lower case, without accents
 * @param start where it begins in the text that was given
 * @param end where it ends, exclusive
 * @param shape what it is
 */
public record Token(String text, String folded, int start, int end, Shape shape) {

  /** What a token is. */
  public enum Shape {
    WORD,
    NUMBER,
    MARK,
    BLANK
  }

  /** Whether it is a word. */
  public boolean word() {
    return shape == Shape.WORD;
  }

  /** Whether it begins with a capital letter. */
  public boolean capital() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** Whether all of it is capitals: an acronym. */
  public boolean acronym() {
    return text.length() > 1 && text.equals(text.toUpperCase(java.util.Locale.ROOT)) && capital();
  }
}
