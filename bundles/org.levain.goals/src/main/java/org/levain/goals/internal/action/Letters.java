package org.levain.goals.internal.action;

import jakarta.persistence.EntityManager;
import org.levain.goals.internal.domain.StartRequest;
import org.levain.host.Member;

/** Tells people what came of what they asked for. Thread-safe. */
public interface Letters {

  /**
   * Writes to the requester in their language, in this transaction; without an address: nothing.
   */
  void answered(EntityManager tx, StartRequest request, Member requester);
}
