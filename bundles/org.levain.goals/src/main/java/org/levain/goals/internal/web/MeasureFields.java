package org.levain.goals.internal.web;

import java.time.LocalDate;
import org.levain.goals.internal.action.MeasureRequest;
import org.levain.goals.internal.domain.Figure;
import org.levain.goals.internal.domain.Measure;
import org.levain.goals.templates.Template;
import org.levain.goals.templates.words.Language;

/** How a goal is measured, as it stands in a form that nobody has changed yet. */
final class MeasureFields {

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
}
