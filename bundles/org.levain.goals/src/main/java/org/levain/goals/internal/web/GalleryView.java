package org.levain.goals.internal.web;

import java.util.List;
import org.levain.goals.internal.action.ListTemplates.Gallery;
import org.levain.goals.internal.action.TemplateAccess;
import org.levain.goals.templates.Template;
import org.levain.goals.templates.TemplateText;
import org.levain.goals.templates.words.Language;
import org.levain.goals.templates.words.SentencePattern.Piece;

/** The gallery, as its template sees it. */
public record GalleryView(List<Section> sections, int found, int total) {

  /** The templates of an axis. */
  public record Section(String axis, List<Card> cards) {}

  /**
   * A template in the gallery: its sentence with example answers.
   *
   * @param standing what the reader may do with it: {@code create}, {@code ask} or {@code nothing}
   * @param groups whose members may use it without asking; empty: all, or nobody
   */
  public record Card(
      String id,
      String name,
      String benefit,
      int from,
      int to,
      List<Piece> sentence,
      String standing,
      List<String> groups) {}

  static GalleryView of(Gallery gallery, Language language, TemplateAccess.Seen seen) {
    List<Section> sections =
        gallery.sections().stream()
            .map(
                s ->
                    new Section(
                        s.axis().slug(),
                        s.templates().stream().map(t -> card(t, language, seen)).toList()))
            .toList();
    return new GalleryView(sections, gallery.found(), gallery.total());
  }

  private static Card card(Template template, Language language, TemplateAccess.Seen seen) {
    TemplateText text = template.in(language);
    return new Card(
        template.id(),
        text.name(),
        text.benefit(),
        template.size().from(),
        template.size().to(),
        text.sentence().pieces(text.examples()),
        seen.standing(template.id()).slug(),
        List.copyOf(seen.audience(template.id()).groups()));
  }
}
