package org.levain.goals.internal.action;

/** Tells others in this server what happened to a community, after it was written. Thread-safe. */
public interface News {

  /** What can happen. */
  enum What {
    CREATED,
    GOAL_CHANGED,
    REVIEWED,
    ARCHIVED,
    REOPENED,
    MEMBERS_ADDED,
    MEMBERS_INVITED,
    MEMBER_JOINED
  }

  /** Tells it; never fails because of those who listen. */
  void tell(What what, String community);
}
