package org.levain.charters.language.internal.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.levain.charters.language.model.Answer;
import org.levain.charters.language.model.Layer;
import org.levain.charters.language.model.Priority;
import org.levain.charters.language.model.Rule;

/**
 * Puts the rules of a charter in the order in which they decide. Of those for what is not provided
 * for, the more specific come first, whatever the priorities are.
 */
public final class Ranks {

  private Ranks() {}

  /** The place of each rule, by its index: the smallest of those that apply decides. */
  public static int[] of(List<Rule> rules, List<Priority> priorities) {
    Comparator<Rule> order =
        Comparator.comparing(Rule::layer)
            .thenComparing(rule -> rule.layer() == Layer.OTHERWISE ? -rule.when().size() : 0);
    for (Priority priority : priorities) {
      order = order.thenComparing(by(priority));
    }
    List<Rule> sorted = new ArrayList<>(rules);
    sorted.sort(order.thenComparing(Rule::index));
    int[] ranks = new int[rules.size()];
    for (int i = 0; i < ranks.length; i++) {
      ranks[sorted.get(i).index()] = i;
    }
    return ranks;
  }

  private static Comparator<Rule> by(Priority priority) {
    return switch (priority) {
      case RESTRICTIVE -> Comparator.comparing(Ranks::answer);
      case PERMISSIVE -> Comparator.comparing(Ranks::answer).reversed();
      case SPECIFIC -> Comparator.comparing((Rule rule) -> rule.when().size()).reversed();
      case FIRST -> Comparator.comparing(Rule::index);
      case LAST -> Comparator.comparing(Rule::index).reversed();
    };
  }

  private static Answer answer(Rule rule) {
    return rule.answer().orElse(Answer.YES);
  }
}
