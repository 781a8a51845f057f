package org.levain.charters.language.internal.read;

/**
 * A line of a charter. One that begins with a bracket is for the machine, all others are for
 * people.
 *
 * @param number counted from 1
 * @param text as written; several lines are joined where a rule is continued
 * @param blockStart whether a paragraph begins here
 * @param height how many lines of the text it takes
 * @param bracket what stands in the brackets; empty for prose
 * @param body what stands behind them
 */
public record SourceLine(
    int number, String text, boolean blockStart, int height, String bracket, String body) {

  /** Whether it is for people. */
  public boolean prose() {
    return bracket.isEmpty();
  }
}
