package org.levain.charters.internal.guard;

import org.levain.charters.internal.place.Place;
import org.levain.charters.language.Decision;
import org.levain.charters.language.model.Answer;

/**
 * What the charter of a place answers to a save.
 *
 * @param place the community that the page belongs to, or the platform
 * @param decision yes, no or ask, with the clause
 * @param charter the place whose charter has the deciding clause
 * @param edition the number of that charter's edition
 */
public record Ruling(Place place, Decision decision, String charter, int edition) {

  /** Whether it may be saved. */
  public boolean permits() {
    return decision.answer() == Answer.YES;
  }
}
