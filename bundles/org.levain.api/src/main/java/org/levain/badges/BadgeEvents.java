package org.levain.badges;

/**
 * The events that tell what happened to a badge in somebody's hands, by the Event Admin service
 * (OSGi Compendium, chapter 113). A module registers an {@code org.osgi.service.event.EventHandler}
 * with the property {@code event.topics}.
 *
 * <p>Each event carries {@link #AWARD}, {@link #BADGE} and the usual {@code timestamp}; nothing
 * about persons: who wants more reads the award through the REST API, with the permission of who
 * reads. An event is posted after the transaction has committed and is not kept: after a kill
 * between commit and delivery nobody hears of it. So it is good for looking again soon, not for
 * counting.
 */
public final class BadgeEvents {

  /** All of them. */
  public static final String ALL = "org/levain/badges/*";

  /** A badge was given; its holder has not agreed yet. */
  public static final String AWARDED = "org/levain/badges/AWARDED";

  /** Its holder has said where it shows: somewhere, elsewhere, or nowhere any more. */
  public static final String SHOWN = "org/levain/badges/SHOWN";

  /** It is over: declined, laid down, or ended by whoever gives badges. */
  public static final String ENDED = "org/levain/badges/ENDED";

  /** It was withdrawn: nobody should rely on it. */
  public static final String WITHDRAWN = "org/levain/badges/WITHDRAWN";

  /** Its last day is past. */
  public static final String EXPIRED = "org/levain/badges/EXPIRED";

  /** Property: the award's identifier, a string. */
  public static final String AWARD = "award";

  /** Property: which badge it is, the identifier of the catalogue, a string. */
  public static final String BADGE = "badge";

  private BadgeEvents() {}
}
