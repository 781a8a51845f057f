package org.levain.goals.internal.action;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.levain.goals.templates.Axis;
import org.levain.goals.templates.Template;
import org.levain.goals.templates.TemplateText;
import org.levain.goals.templates.words.Language;
import org.levain.goals.templates.words.PlainText;

/** Finds templates by words, axis and size, for the gallery. */
public final class ListTemplates {

  private final Templates templates;

  /** Lists these. */
  public ListTemplates(Templates templates) {
    this.templates = templates;
  }

  /**
   * What a person looks for.
   *
   * @param words words that all occur in the template's texts; empty: any
   * @param axis what it serves; empty: any
   * @param people for how many people, 0 for any
   */
  public record Query(String words, Optional<Axis> axis, int people) {

    /** Every template. */
    public static final Query ALL = new Query("", Optional.empty(), 0);
  }

  /** The templates of an axis. */
  public record Section(Axis axis, List<Template> templates) {}

  /**
   * What was found.
   *
   * @param sections axes with at least one template, in their order
   * @param found how many templates in all
   * @param total how many there are
   */
  public record Gallery(List<Section> sections, int found, int total) {}

  /** The templates that fit, in a reader's language. */
  public Gallery list(Query query, Language language) {
    List<Template> fitting =
        templates.all().stream().filter(t -> fits(t, query, language)).toList();
    List<Section> sections = new ArrayList<>();
    for (Axis axis : Axis.values()) {
      List<Template> of = fitting.stream().filter(t -> t.axis() == axis).toList();
      if (!of.isEmpty()) {
        sections.add(new Section(axis, of));
      }
    }
    return new Gallery(List.copyOf(sections), fitting.size(), templates.all().size());
  }

  private static boolean fits(Template template, Query query, Language language) {
    return query.axis().map(a -> a == template.axis()).orElse(true)
        && fits(template, query.people())
        && hasAllWords(template.in(language), query.words());
  }

  private static boolean fits(Template template, int people) {
    return people == 0 || people >= template.size().from() && people <= template.size().to();
  }

  private static boolean hasAllWords(TemplateText text, String words) {
    if (words.isBlank()) {
      return true;
    }
    String searched = " " + PlainText.folded(searched(text));
    return Arrays.stream(PlainText.folded(words).split(" "))
        .allMatch(word -> searched.contains(" " + word));
  }

  private static String searched(TemplateText text) {
    Stream<String> slots =
        text.slots().stream().flatMap(s -> Stream.of(s.label(), s.hint(), s.example()));
    Stream<String> pages = text.pages().stream().map(p -> p.title());
    Stream<String> own =
        Stream.of(
            text.name(),
            text.benefit(),
            text.sentence().fill(text.examples()),
            text.gains().members(),
            text.gains().communication(),
            text.gains().management(),
            text.measure().what(),
            text.insteadOf());
    return Stream.of(own, slots, pages).flatMap(s -> s).collect(Collectors.joining(" "));
  }
}
