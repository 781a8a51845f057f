package org.levain.charters.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.levain.charters.language.model.Answer;
import org.levain.charters.language.model.Charter;
import org.levain.charters.language.model.Condition;
import org.levain.charters.language.model.Layer;
import org.levain.charters.language.model.Priority;
import org.levain.charters.language.model.Rule;

/**
 * A second evaluator, written from docs/charter-language.md: no index, no ranks, no facts prepared;
 * it shares the parsed charter with the policy and nothing else. Questions are plain maps.
 */
final class Naive {

  private final Charter charter;
  private final NaiveTests tests;

  Naive(Charter charter) {
    this.charter = charter;
    this.tests = new NaiveTests(charter);
  }

  /** Decision word, a space and the clause. */
  String answer(Map<String, String> question) {
    List<Rule> applying = new ArrayList<>();
    for (Rule rule : charter.rules()) {
      if (applies(rule, question)) {
        applying.add(rule);
      }
    }
    List<Rule> answering =
        applying.stream().filter(r -> r.answer().isPresent()).sorted(this::compare).toList();
    Optional<Rule> best =
        answering.stream().filter(r -> lifter(r, applying, question) == null).findFirst();
    if (best.isEmpty()) {
      return "ask ";
    }
    if (best.get().answer().equals(Optional.of(Answer.YES))) {
      for (Rule rule : answering.subList(0, answering.indexOf(best.get()))) {
        String lifter = lifter(rule, applying, question);
        if (strictness(rule) > 0 && lifter != null) {
          return "yes " + lifter;
        }
      }
    }
    return best.get().answer().map(Answer::word).orElse("") + " " + best.get().clause();
  }

  private boolean applies(Rule rule, Map<String, String> question) {
    for (Condition condition : rule.when()) {
      if (!Boolean.TRUE.equals(tests.holds(condition, question))) {
        return false;
      }
    }
    if (rule.except().isEmpty()) {
      return true;
    }
    boolean excepted = excepted(rule, question);
    if (rule.complement() && excepted) {
      return false;
    }
    return excepted || !charter.settings().open() || !unsure(rule, question);
  }

  private boolean excepted(Rule rule, Map<String, String> question) {
    return rule.except().stream()
        .anyMatch(g -> g.stream().allMatch(c -> Boolean.TRUE.equals(tests.holds(c, question))));
  }

  private boolean unsure(Rule rule, Map<String, String> question) {
    return rule.except().stream()
        .anyMatch(g -> g.stream().noneMatch(c -> Boolean.FALSE.equals(tests.holds(c, question))));
  }

  /** The clause that lifts a rule. */
  private @Nullable String lifter(Rule rule, List<Rule> applying, Map<String, String> question) {
    if (!rule.except().isEmpty() && excepted(rule, question)) {
      return rule.clause();
    }
    for (Rule exception : applying) {
      if (lifts(exception, rule) && lifter(exception, applying, question) == null) {
        return exception.clause();
      }
    }
    return null;
  }

  private static boolean lifts(Rule exception, Rule rule) {
    boolean own = exception.clause().equals(rule.clause());
    boolean plain = rule.lifts().isEmpty();
    for (String number : exception.lifts()) {
      boolean named = rule.clause().equals(number) || rule.clause().startsWith(number + ".");
      boolean hit =
          switch (number) {
            case "this" -> own && plain && !rule.answer().equals(Optional.of(Answer.YES));
            case "all" -> !own && plain && rule.layer() != Layer.ALWAYS;
            default -> named && (plain || !own);
          };
      if (hit) {
        return true;
      }
    }
    return false;
  }

  private int compare(Rule one, Rule other) {
    int layer = one.layer().ordinal() - other.layer().ordinal();
    int tests = other.when().size() - one.when().size();
    if (layer != 0 || one.layer() == Layer.OTHERWISE && tests != 0) {
      return layer != 0 ? layer : tests;
    }
    for (Priority priority : charter.settings().priorities()) {
      int sign =
          switch (priority) {
            case RESTRICTIVE -> strictness(other) - strictness(one);
            case PERMISSIVE -> strictness(one) - strictness(other);
            case SPECIFIC -> tests;
            case FIRST -> one.index() - other.index();
            case LAST -> other.index() - one.index();
          };
      if (sign != 0) {
        return sign;
      }
    }
    return one.index() - other.index();
  }

  private static int strictness(Rule rule) {
    return switch (rule.answer().orElseThrow()) {
      case NO -> 2;
      case ASK -> 1;
      case YES -> 0;
    };
  }
}
