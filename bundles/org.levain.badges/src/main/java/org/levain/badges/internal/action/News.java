package org.levain.badges.internal.action;

import org.levain.badges.internal.domain.Award;

/** Tells others in this server what happened to an award, after it was written. Thread-safe. */
@FunctionalInterface
public interface News {

  /** What can happen. */
  enum What {
    AWARDED,
    SHOWN,
    ENDED,
    WITHDRAWN,
    EXPIRED
  }

  /** Tells it; never fails because of those who listen. */
  void tell(What what, Award award);
}
