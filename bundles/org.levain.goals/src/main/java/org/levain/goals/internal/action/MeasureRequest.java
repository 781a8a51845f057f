package org.levain.goals.internal.action;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

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

  private static final String WHAT = "measure.what";
  private static final String UNIT = "measure.unit";
  private static final String BASELINE = "measure.baseline";
  private static final String TARGET = "measure.target";
  private static final String REVIEW = "measure.review";

  /** Nothing was typed. */
  public static final MeasureRequest NONE = new MeasureRequest("", "", "", "", "");

  /** From the fields of a form. */
  public static MeasureRequest typed(UnaryOperator<String> value) {
    return new MeasureRequest(
        value.apply(WHAT),
        value.apply(UNIT),
        value.apply(BASELINE),
        value.apply(TARGET),
        value.apply(REVIEW));
  }

  /** As the fields of a form, by name. */
  public Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put(WHAT, what);
    fields.put(UNIT, unit);
    fields.put(BASELINE, baseline);
    fields.put(TARGET, target);
    fields.put(REVIEW, review);
    return fields;
  }
}
