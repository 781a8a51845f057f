package org.levain.goals.linter.internal.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.levain.goals.linter.Reason;
import org.levain.goals.linter.internal.reading.Feature;

/**
 * The rules of a language in their order, and what is said.
 *
 * @param rules the first that fits decides; the last always fits
 * @param texts by {@code accept}, the word of a reason, or the id of a rule with texts of its own
 * @param quotes opening and closing quotation mark
 * @param blanks each blank of a proposal with something that could fill it, to try the proposal
 * @param bounds when the second reader is sure
 */
public record RuleBook(
    List<Rule> rules,
    Map<String, Texts> texts,
    List<String> quotes,
    Map<String, String> blanks,
    Bounds bounds) {

  /** What is said when a rule decides: its own texts, or those of its reason. */
  public Texts texts(Rule rule) {
    String reason = rule.reason().map(Reason::word).orElse(rule.decision().word());
    return texts.getOrDefault(rule.id(), texts.get(reason));
  }

  /** The rule that decides. */
  public Rule deciding(Set<Feature> features) {
    return rules.stream()
        .filter(rule -> rule.fits(features))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("The last rule must fit always"));
  }

  /** The same book with other rules: for the tests of the rules. */
  public RuleBook with(List<Rule> others) {
    return new RuleBook(List.copyOf(others), texts, quotes, blanks, bounds);
  }
}
