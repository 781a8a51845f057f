package org.levain.goals.internal.action;

import jakarta.persistence.EntityManager;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.domain.Measure;

/** Reminds people of a review. */
@FunctionalInterface
public interface Reminders {

  /** Plans the reminders of the next review, in the transaction that sets its day. */
  void plan(EntityManager tx, Community community, Measure measure);
}
