package org.levain.charters.internal.domain;

import java.time.Instant;

/**
 * The one text that is being worked on at a place.
 *
 * @param place where its charter would hold
 * @param source the text
 * @param revision how often it was saved: whoever saves says which one they began with
 * @param saved when it was saved last
 * @param savedBy by whom: a member's identifier
 */
public record Draft(String place, String source, int revision, Instant saved, String savedBy) {

  /** Before anybody has saved. */
  public static Draft none(String place, String source) {
    return new Draft(place, source, 0, Instant.EPOCH, "");
  }
}
