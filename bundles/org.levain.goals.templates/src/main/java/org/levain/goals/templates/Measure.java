package org.levain.goals.templates;

/**
 * What to count, so that a goal can be evaluated (requirements, row 85).
 *
 * @param what what is counted
 * @param unit the word behind the number: {@code days}; empty where none was given
 * @param baseline how to learn the number before the community starts; empty where none was given
 * @param target what a good number would be at the first review; empty where none was given
 */
public record Measure(String what, String unit, String baseline, String target) {

  /** A measure of which only the subject is known. */
  public static Measure of(String what) {
    return new Measure(what, "", "", "");
  }
}
