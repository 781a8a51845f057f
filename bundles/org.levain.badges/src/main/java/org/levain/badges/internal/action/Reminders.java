package org.levain.badges.internal.action;

import jakarta.persistence.EntityManager;
import org.levain.badges.internal.domain.Award;
import org.levain.badges.internal.domain.Kind;

/** Sees to it that the end of a term surprises nobody. */
@FunctionalInterface
public interface Reminders {

  /** Plans what is to happen before and at the end of its term, in the giving transaction. */
  void plan(EntityManager tx, Award award, Kind kind);
}
