package org.levain.communities;

/**
 * The events that tell what happened to a community, by the Event Admin service (OSGi Compendium,
 * chapter 113). A module registers an {@code org.osgi.service.event.EventHandler} with the property
 * {@code event.topics}.
 *
 * <p>Each event carries {@link #COMMUNITY} and the usual {@code timestamp}; nothing about persons:
 * who wants more reads the community through the REST API, with the permission of who reads. An
 * event is posted after the transaction has committed, in the order of the commits of one thread,
 * and is not kept: after a kill between commit and delivery nobody hears of it. So it is good for
 * looking again soon, not for counting.
 */
public final class CommunityEvents {

  /** All of them. */
  public static final String ALL = "org/levain/goals/*";

  /** A community exists; its pages and its group are being written. */
  public static final String CREATED = "org/levain/goals/CREATED";

  /** It has another goal or benefit. */
  public static final String GOAL_CHANGED = "org/levain/goals/GOAL_CHANGED";

  /** People have looked at their goal and written down what they found. */
  public static final String REVIEWED = "org/levain/goals/REVIEWED";

  /** It was closed; nothing was deleted. */
  public static final String ARCHIVED = "org/levain/goals/ARCHIVED";

  /** It is at work again. */
  public static final String REOPENED = "org/levain/goals/REOPENED";

  /** Somebody was put into its group without being asked. */
  public static final String MEMBERS_ADDED = "org/levain/goals/MEMBERS_ADDED";

  /** One or more people were asked in. */
  public static final String MEMBERS_INVITED = "org/levain/goals/MEMBERS_INVITED";

  /** Somebody who was asked has joined. */
  public static final String MEMBER_JOINED = "org/levain/goals/MEMBER_JOINED";

  /** Property: the community's identifier, a string. */
  public static final String COMMUNITY = "community";

  private CommunityEvents() {}
}
