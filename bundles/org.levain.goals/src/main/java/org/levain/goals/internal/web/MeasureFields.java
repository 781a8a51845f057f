package org.levain.goals.internal.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.levain.goals.internal.action.MeasureRequest;
import org.levain.goals.internal.domain.Figure;
import org.levain.goals.internal.domain.Measure;
import org.levain.goals.templates.Template;
import org.levain.goals.templates.words.Language;

/** The fields of a form that say how a goal is measured. */
final class MeasureFields {

  private static final String WHAT = "measure.what";
  private static final String UNIT = "measure.unit";
  private static final String BASELINE = "measure.baseline";
  private static final String TARGET = "measure.target";
  private static final String REVIEW = "measure.review";

  private MeasureFields() {}

  /** What a template proposes. */
  static MeasureRequest proposed(Template template, Language language, LocalDate today) {
    return of(Measure.of(template, template.in(language), today));
  }

  /** A measure as it stands in the form. */
  static MeasureRequest of(Measure measure) {
    return new MeasureRequest(
        measure.what(),
        measure.unit(),
        measure.baseline().map(Figure::write).orElse(""),
        measure.target().map(Figure::write).orElse(""),
        measure.review().toString());
  }

  static MeasureRequest typed(UnaryOperator<String> value) {
    return new MeasureRequest(
        value.apply(WHAT),
        value.apply(UNIT),
        value.apply(BASELINE),
        value.apply(TARGET),
        value.apply(REVIEW));
  }

  static Map<String, String> of(MeasureRequest measure) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put(WHAT, measure.what());
    fields.put(UNIT, measure.unit());
    fields.put(BASELINE, measure.baseline());
    fields.put(TARGET, measure.target());
    fields.put(REVIEW, measure.review());
    return fields;
  }
}
