package org.levain.goals.linter.internal.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.levain.goals.linter.internal.reading.Feature;

/**
 * The rules of a language in their order, and what is said.
 *
 * @param rules the first that fits decides; the last always fits
 * @param texts by {@code accept} or the word of a reason
 * @param quotes opening and closing quotation mark
 */
public record RuleBook(List<Rule> rules, Map<String, Texts> texts, List<String> quotes) {

  /** The rule that decides. */
  public Rule deciding(Set<Feature> features) {
    return rules.stream()
        .filter(rule -> rule.fits(features))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("The last rule must fit always"));
  }

  /** The same book with other rules: for the tests of the rules. */
  public RuleBook with(List<Rule> others) {
    return new RuleBook(List.copyOf(others), texts, quotes);
  }
}
