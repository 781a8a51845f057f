package org.levain.goals.templates;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.levain.goals.templates.words.Language;

/**
 * A kind of community that works: its sentence, what it brings, and what it starts with.
 *
 * @param id its name in addresses and files: {@code trade-practice}
 * @param version rises with every change of its texts
 * @param axis what it does for the organisation
 * @param size for how many people it works
 * @param reviewWeeks how many weeks after the start the goal is evaluated for the first time
 * @param texts what it says, in every language
 */
public record Template(
    String id,
    int version,
    Axis axis,
    SizeAdvice size,
    int reviewWeeks,
    Map<Language, TemplateText> texts) {

  public Template {
    texts = Map.copyOf(texts);
  }

  /** What it says in this language. */
  public TemplateText in(Language language) {
    @Nullable TemplateText text = texts.get(language);
    if (text == null) {
      throw new IllegalStateException(id + " has no text in " + language.code());
    }
    return text;
  }
}
