package org.levain.charters;

/**
 * The events that tell what happened to a charter, by the Event Admin service (OSGi Compendium,
 * chapter 113). A module registers an {@code org.osgi.service.event.EventHandler} with the property
 * {@code event.topics}.
 *
 * <p>Each event carries {@link #PLACE} and the usual {@code timestamp}, and {@link #EDITION} where
 * one is concerned; nothing about persons and nothing of what they wrote. An event is posted after
 * the transaction has committed and is not kept: it is good for looking again soon, not for
 * counting.
 */
public final class CharterEvents {

  /** All of them. */
  public static final String ALL = "org/levain/charters/*";

  /** An edition was published, or the charter of a place was withdrawn. */
  public static final String PUBLISHED = "org/levain/charters/PUBLISHED";

  /** Somebody has read an edition and said so. */
  public static final String ACKNOWLEDGED = "org/levain/charters/ACKNOWLEDGED";

  /** A save was refused, or must be asked for first; its text is kept. */
  public static final String HELD = "org/levain/charters/HELD";

  /** Whoever was asked has granted or declined. */
  public static final String DECIDED = "org/levain/charters/DECIDED";

  /** Property: where the charter holds, a string: {@code platform}, or a community's identifier. */
  public static final String PLACE = "place";

  /** Property: the number of the edition, an integer. */
  public static final String EDITION = "edition";

  private CharterEvents() {}
}
