package org.levain.goals.internal.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.levain.goals.templates.Template;
import org.levain.goals.templates.TemplateText;
import org.levain.goals.templates.words.SentencePattern.Piece;

/**
 * The page with the form, as its template sees it.
 *
 * @param id the template's id
 * @param text the template in the community's language
 * @param from size advice
 * @param to size advice
 * @param weeks after how many weeks the goal is evaluated for the first time
 * @param key the form's key
 * @param language code of the community's language
 * @param slots the blanks with their answers
 * @param said what people will read
 * @param form the other fields
 * @param restored when the draft was saved that the form was filled with
 */
public record StartView(
    String id,
    TemplateText text,
    int from,
    int to,
    int weeks,
    String key,
    String language,
    List<SlotField> slots,
    Said said,
    StartForm form,
    Optional<Instant> restored) {

  /** A blank of the sentence with its answer. */
  public record SlotField(String name, String label, String hint, String answer) {}

  /**
   * What people will read, while somebody types.
   *
   * @param sentence the sentence, cut at its answers; one piece for a sentence of one's own
   * @param language code of the community's language
   * @param name the community's name
   * @param benefit what a member gains
   */
  public record Said(List<Piece> sentence, String language, String name, String benefit) {}

  static StartView of(Template template, StartForm form, Optional<Instant> restored) {
    TemplateText text = template.in(form.language());
    List<SlotField> slots =
        text.slots().stream()
            .map(
                s ->
                    new SlotField(
                        "slot." + s.name(),
                        s.label(),
                        s.hint(),
                        form.answers().getOrDefault(s.name(), "")))
            .toList();
    return new StartView(
        template.id(),
        text,
        template.size().from(),
        template.size().to(),
        template.reviewWeeks(),
        form.key(),
        form.language().code(),
        slots,
        said(template, form),
        form,
        restored);
  }

  static Said said(Template template, StartForm form) {
    List<Piece> pieces =
        form.sentence().isBlank()
            ? template.in(form.language()).sentence().pieces(form.answers())
            : List.of(new Piece(form.goal(template), ""));
    return new Said(
        pieces, form.language().code(), form.effectiveName(template), form.benefit().strip());
  }
}
