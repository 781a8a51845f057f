package org.levain.goals.internal.action;

/**
 * How a goal is to be measured, as typed.
 *
 * @param what what is counted
 * @param unit what a figure stands for
 * @param baseline the figure at the start
 * @param target the figure to reach
 * @param review the day of the next review
 */
public record MeasureRequest(
    String what, String unit, String baseline, String target, String review) {

  /** Nothing was typed. */
  public static final MeasureRequest NONE = new MeasureRequest("", "", "", "", "");
}
