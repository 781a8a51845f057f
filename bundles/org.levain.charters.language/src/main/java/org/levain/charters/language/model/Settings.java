package org.levain.charters.language.model;

import java.time.ZoneId;
import java.util.List;

/**
 * What a charter declares about itself.
 *
 * @param zone the time zone of all its dates and times
 * @param holidays its public holidays
 * @param priorities how rules that all apply are chosen between
 * @param open what an exception that needs a fact does where the fact is not stated: false, it does
 *     not lift; true, its rule does not apply either
 */
public record Settings(ZoneId zone, Holidays holidays, List<Priority> priorities, boolean open) {

  /** Settings keep their own copy of the priorities. */
  public Settings {
    priorities = List.copyOf(priorities);
  }
}
