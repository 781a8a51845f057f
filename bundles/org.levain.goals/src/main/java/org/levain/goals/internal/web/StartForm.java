package org.levain.goals.internal.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.levain.goals.internal.action.CommunityRequest;
import org.levain.goals.internal.action.Existing;
import org.levain.goals.internal.action.Insistence;
import org.levain.goals.internal.action.MeasureRequest;
import org.levain.goals.templates.Slot;
import org.levain.goals.templates.Template;
import org.levain.goals.templates.TemplateText;
import org.levain.goals.templates.words.Language;
import org.levain.goals.templates.words.PlainText;

/**
 * The form that a community starts from, as it stands on the page.
 *
 * @param key makes the form unique, so that sending it twice makes one community
 * @param language what the community is written in
 * @param answers the answers by slot
 * @param sentence the goal in the person's own words, or empty
 * @param name the community's name
 * @param benefit what a member gains
 * @param insteadOf the channel that it replaces
 * @param animator who animates it
 * @param members first members
 * @param measure how the goal is to be measured
 * @param insistence what was added to a sentence that was not accepted
 * @param existing what is there already of the community
 */
public record StartForm(
    String key,
    Language language,
    Map<String, String> answers,
    String sentence,
    String name,
    String benefit,
    String insteadOf,
    String animator,
    String members,
    MeasureRequest measure,
    Insistence insistence,
    Existing existing) {

  private static final String SLOT = "slot.";

  /** A new form: filled with the template's examples, which can be kept. */
  static StartForm prefilled(
      String key, Template template, Language language, String animator, LocalDate today) {
    TemplateText text = template.in(language);
    Map<String, String> answers = text.examples();
    return new StartForm(
        key,
        language,
        answers,
        "",
        text.nameFor(answers),
        text.benefit(),
        "",
        animator,
        "",
        MeasureFields.proposed(template, language, today),
        Insistence.NONE,
        Existing.NONE);
  }

  /**
   * The form with what was typed.
   *
   * @param existing what of it may be taken over
   */
  static StartForm typed(
      String key,
      Template template,
      Language language,
      UnaryOperator<String> value,
      Existing existing) {
    Map<String, String> answers = new LinkedHashMap<>();
    for (Slot slot : template.in(language).slots()) {
      answers.put(slot.name(), value.apply(SLOT + slot.name()));
    }
    return new StartForm(
        key,
        language,
        answers,
        value.apply("sentence"),
        value.apply("name"),
        value.apply("benefit"),
        value.apply("insteadOf"),
        value.apply("animator"),
        value.apply("members"),
        MeasureRequest.typed(value),
        Insistence.typed(value),
        existing);
  }

  /** All fields by name, to be kept as a draft. */
  Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    answers.forEach((slot, answer) -> fields.put(SLOT + slot, answer));
    fields.put("language", language.code());
    fields.put("sentence", sentence);
    fields.put("name", name);
    fields.put("benefit", benefit);
    fields.put("insteadOf", insteadOf);
    fields.put("animator", animator);
    fields.put("members", members);
    fields.putAll(measure.fields());
    fields.putAll(insistence.fields());
    fields.put("existingPage", existing.page());
    fields.put("existingGroup", existing.group());
    return fields;
  }

  /** The sentence as it would stand. */
  String goal(Template template) {
    return sentence.isBlank()
        ? template.in(language).sentence().fill(answers)
        : PlainText.oneLine(sentence);
  }

  /**
   * The name as it would stand: one that nobody touched follows the answers, so that it never tells
   * of the template's example.
   */
  String effectiveName(Template template) {
    TemplateText text = template.in(language);
    String untouched = text.nameFor(text.examples());
    boolean follows = name.isBlank() || name.equals(untouched);
    return follows ? text.nameFor(answers) : name;
  }

  CommunityRequest request(Template template) {
    return new CommunityRequest(
        template.id(),
        language,
        answers,
        sentence,
        effectiveName(template),
        benefit,
        insteadOf,
        animator,
        members,
        measure,
        insistence,
        existing);
  }
}
