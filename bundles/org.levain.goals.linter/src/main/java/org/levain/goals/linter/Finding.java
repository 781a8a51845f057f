package org.levain.goals.linter;

/**
 * Words of the sentence that weighed in the verdict, to be marked beside the field.
 *
 * @param kind what they were read as
 * @param words the words as they were typed
 * @param start where they begin in the text that was given, in UTF-16 units
 * @param end where they end, exclusive
 */
public record Finding(Kind kind, String words, int start, int end) {

  /** What words can be read as. */
  public enum Kind {
    /** What the members work on. */
    OBJECT,
    /** What comes of it. */
    OUTCOME,
    /** True of any network or company. */
    TOO_BROAD,
    /** Who. */
    AUDIENCE,
    /** A tool. */
    TOOL
  }
}
