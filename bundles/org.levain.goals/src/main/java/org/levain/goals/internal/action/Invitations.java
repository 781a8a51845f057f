package org.levain.goals.internal.action;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levain.goals.internal.domain.Invitation;

/** The invitations into communities: one for each member and community. Thread-safe. */
public interface Invitations {

  /** The invitation of this id. */
  Optional<Invitation> find(String id);

  /** Those of these members into a community, by the member's identifier; at most 500 members. */
  Map<String, Invitation> of(String community, Collection<String> memberUids);

  /**
   * A community's invitations, newest first.
   *
   * @param before id of the last one on the page before, or empty
   * @param limit the most that are returned
   */
  List<Invitation> list(String community, String before, int limit);

  /**
   * How many of a community's invitations are in each state; a state that none is in is left out.
   */
  Map<Invitation.State, Long> counts(String community, Instant now);

  /** What this member was asked and has not answered yet, newest first; at most 50. */
  List<Invitation> waitingFor(String memberUid, Instant now);

  /** How many were asked by this member since then. */
  long askedSince(String byUid, Instant since);

  /** The same as it stands in a transaction, with what was written in it. */
  long askedSince(EntityManager tx, String byUid, Instant since);

  /** The invitation as it stands in a transaction of {@link Communities#change}. */
  Optional<Invitation> find(EntityManager tx, String community, String memberUid);

  /**
   * Keeps an invitation in such a transaction.
   *
   * @throws jakarta.persistence.PersistenceException if another one of this member and community
   *     was faster
   */
  void keep(EntityManager tx, Invitation invitation);
}
