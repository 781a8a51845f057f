package org.levain.charters.internal.document;

import java.util.List;
import java.util.Optional;
import org.levain.charters.language.model.Answer;
import org.levain.charters.language.model.Layer;
import org.levain.charters.language.model.Rule;

/**
 * What a rule means, in the margin.
 *
 * @param kind {@code yes}, {@code only}, {@code no}, {@code except}, {@code ask} or {@code lift}
 * @param who who is asked
 * @param lifts the clauses that it lifts, in one line; empty for its own
 * @param force {@code always}, {@code otherwise}, {@code guaranteed}, or empty
 */
public record Note(String kind, String who, String lifts, String force) {

  static Note of(Rule rule, boolean only) {
    return new Note(kind(rule, only), rule.who(), lifts(rule), force(rule));
  }

  private static String kind(Rule rule, boolean only) {
    Optional<Answer> answer = rule.answer();
    if (answer.isEmpty()) {
      return "lift";
    }
    return switch (answer.get()) {
      case YES -> only ? "only" : "yes";
      case NO -> rule.except().isEmpty() ? "no" : "except";
      case ASK -> "ask";
    };
  }

  private static String lifts(Rule rule) {
    List<String> named =
        rule.lifts().stream()
            .filter(clause -> !clause.equals(Rule.OWN) && !clause.equals(Rule.ALL))
            .toList();
    return String.join(", ", named);
  }

  private static String force(Rule rule) {
    if (rule.guaranteed()) {
      return "guaranteed";
    }
    return rule.layer() == Layer.ORDINARY
        ? ""
        : rule.layer() == Layer.ALWAYS ? "always" : "otherwise";
  }
}
