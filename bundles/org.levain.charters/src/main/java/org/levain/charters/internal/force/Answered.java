package org.levain.charters.internal.force;

import org.levain.charters.internal.domain.Edition;
import org.levain.charters.language.Decision;
import org.levain.charters.language.Explanation;

/**
 * What the charters in force answer.
 *
 * @param explanation the decision and the rules that apply
 * @param edition the edition whose clause decides; where no clause does, the one nearest to the
 *     place
 */
public record Answered(Explanation explanation, Edition edition) {

  /** The decision alone. */
  public Decision decision() {
    return explanation.decision();
  }
}
