package org.levain.charters.language.model;

/**
 * A numbered clause.
 *
 * @param number as it is written: {@code 3.1}, {@code C1}
 * @param line where it begins
 * @param text its prose without rules, in one line; cut after {@link #MOST_TEXT} characters
 * @param alternative what one can do where it refuses; empty if it does not say
 */
public record Clause(String number, int line, String text, String alternative) {

  /** So many characters of prose are kept as reason. */
  public static final int MOST_TEXT = 400;
}
