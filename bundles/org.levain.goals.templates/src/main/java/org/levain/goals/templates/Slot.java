package org.levain.goals.templates;

/**
 * A blank in a sentence pattern.
 *
 * @param name the name between braces in the pattern, the same in all languages
 * @param label what is asked, as a form field's label
 * @param hint what makes a good answer
 * @param example an answer that could stand
 */
public record Slot(String name, String label, String hint, String example) {

  /** The most characters that an answer may have, so that the sentence stays a sentence. */
  public static final int MAX_LENGTH = 120;
}
