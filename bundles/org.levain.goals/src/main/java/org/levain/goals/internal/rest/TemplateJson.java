package org.levain.goals.internal.rest;

import java.util.List;
import org.levain.goals.internal.domain.Standing;
import org.levain.goals.templates.Gains;
import org.levain.goals.templates.Measure;
import org.levain.goals.templates.SizeAdvice;
import org.levain.goals.templates.Slot;
import org.levain.goals.templates.Template;
import org.levain.goals.templates.TemplateText;
import org.levain.goals.templates.words.Language;

/**
 * A template in one language.
 *
 * @param id its name in addresses
 * @param version rises with every change of its texts
 * @param axis what it serves
 * @param size for how many people it works
 * @param reviewAfterWeeks when the goal is evaluated for the first time
 * @param language the language of the texts
 * @param name its name
 * @param benefit what a member gains
 * @param sentence the goal, slots between braces
 * @param slots the blanks of the sentence
 * @param gains who gains what
 * @param measure what to count, from which baseline to which target
 * @param insteadOf the channel that it replaces
 * @param anchor what carries it in real life
 * @param weeks the animator's first four weeks
 * @param standing {@code create}: the caller may start from it; {@code ask}: they may send a
 *     request; {@code nothing}: they may read it
 */
public record TemplateJson(
    String id,
    int version,
    String axis,
    SizeAdvice size,
    int reviewAfterWeeks,
    String language,
    String name,
    String benefit,
    String sentence,
    List<Slot> slots,
    Gains gains,
    Measure measure,
    String insteadOf,
    String anchor,
    List<String> weeks,
    String standing) {

  static TemplateJson of(Template template, Language language, Standing standing) {
    TemplateText text = template.in(language);
    return new TemplateJson(
        template.id(),
        template.version(),
        template.axis().slug(),
        template.size(),
        template.reviewWeeks(),
        language.code(),
        text.name(),
        text.benefit(),
        text.sentence().text(),
        text.slots(),
        text.gains(),
        text.measure(),
        text.insteadOf(),
        text.anchor(),
        text.weeks(),
        standing.slug());
  }
}
