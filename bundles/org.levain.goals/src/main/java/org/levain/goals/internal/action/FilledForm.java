package org.levain.goals.internal.action;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.levain.goals.internal.domain.StartRequest.Wish;
import org.levain.goals.templates.words.Language;

/** What a person asks for as the fields of the form, and back: a request is kept like a draft. */
final class FilledForm {

  private static final String SLOT = "slot.";

  private FilledForm() {}

  static Map<String, String> fields(CommunityRequest asked) {
    Map<String, String> fields = new LinkedHashMap<>();
    asked.answers().forEach((slot, answer) -> fields.put(SLOT + slot, answer));
    fields.put("language", asked.language().code());
    fields.put("sentence", asked.sentence());
    fields.put("name", asked.name());
    fields.put("benefit", asked.benefit());
    fields.put("insteadOf", asked.insteadOf());
    fields.put("animator", asked.animator());
    fields.put("members", asked.members());
    fields.putAll(asked.measure().fields());
    fields.putAll(asked.insistence().fields());
    return fields;
  }

  static CommunityRequest request(Wish wish) {
    UnaryOperator<String> value = name -> wish.fields().getOrDefault(name, "");
    return new CommunityRequest(
        wish.template(),
        Language.of(value.apply("language")).orElse(wish.language()),
        answers(wish.fields()),
        value.apply("sentence"),
        value.apply("name"),
        value.apply("benefit"),
        value.apply("insteadOf"),
        value.apply("animator"),
        value.apply("members"),
        MeasureRequest.typed(value),
        Insistence.typed(value));
  }

  private static Map<String, String> answers(Map<String, String> fields) {
    Map<String, String> answers = new LinkedHashMap<>();
    fields.forEach(
        (name, value) -> {
          if (name.startsWith(SLOT)) {
            answers.put(name.substring(SLOT.length()), value);
          }
        });
    return answers;
  }
}
