package org.levain.charters.language;

import java.util.List;
import org.levain.charters.language.model.Rule;

/**
 * A decision with the way to it.
 *
 * @param decision what is answered
 * @param steps the rules that apply, the strongest first, of each charter in turn
 */
public record Explanation(Decision decision, List<Step> steps) {

  /** An explanation keeps its own copy of the steps. */
  public Explanation {
    steps = List.copyOf(steps);
  }

  /**
   * A rule that applies to the question.
   *
   * @param file its charter
   * @param rule the rule
   * @param liftedBy the clause that lifts it; empty if it stands
   */
  public record Step(String file, Rule rule, String liftedBy) {}
}
