package org.levain.goals.linter.internal.opinion;

import java.util.Optional;
import org.levain.goals.linter.Decision;
import org.levain.goals.linter.Reason;
import org.levain.goals.linter.internal.rules.Bounds;
import org.levain.goals.linter.internal.rules.Rule;

/**
 * What the second reader thinks of a sentence.
 *
 * @param good how likely it is a goal, from 0 to 1; the decision of the rules has weighed in it
 * @param reason why it is none, if it is none
 */
public record Opinion(double good, Reason reason) {

  /** What is decided, given what a rule said and when this opinion is sure. */
  public Rule settle(Rule rule, Bounds bounds) {
    Decision decision = decision(bounds);
    Optional<Reason> why = decision == Decision.ACCEPT ? Optional.empty() : Optional.of(reason);
    return decision == rule.decision()
        ? rule.deciding(decision, why)
        : rule.overruled(decision, why);
  }

  private Decision decision(Bounds bounds) {
    if (good >= bounds.accept()) {
      return Decision.ACCEPT;
    }
    return good < bounds.refuse() ? Decision.REFUSE : Decision.UNSURE;
  }
}
