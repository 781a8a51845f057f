package org.levain.goals.internal.web;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.levain.goals.internal.action.Insistence;

/** The fields of a form in which a person insists on a sentence. */
final class InsistenceFields {

  private static final String REASON = "goal.reason";
  private static final String CONFIRMED = "goal.confirmed";

  private InsistenceFields() {}

  static Insistence typed(UnaryOperator<String> value) {
    return new Insistence(value.apply(REASON), value.apply(CONFIRMED).equals("true"));
  }

  static Map<String, String> of(Insistence insistence) {
    String confirmed = insistence.confirmed() ? "true" : "";
    return Map.of(REASON, insistence.reason(), CONFIRMED, confirmed);
  }
}
