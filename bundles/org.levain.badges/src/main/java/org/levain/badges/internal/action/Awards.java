package org.levain.badges.internal.action;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.levain.badges.internal.domain.Award;

/** Who holds what. Thread-safe. */
public interface Awards {

  /** The award with this id. */
  Optional<Award> find(String id);

  /** The same inside a transaction. */
  Optional<Award> find(EntityManager tx, String id);

  /** The award of this badge that the member has and that nobody ended; its term may be over. */
  Optional<Award> open(EntityManager tx, String kind, String memberUid);

  /** What was made of a request that was sent before. */
  Optional<Award> ofRequest(EntityManager tx, String byUid, String key);

  /** Adds one; a second open one of the same badge and member breaks the transaction. */
  void add(EntityManager tx, Award award, String key);

  /** Keeps what has changed. */
  void keep(EntityManager tx, Award award);

  /** Forgets an offer that nobody has answered, in a transaction of the caller's. */
  void remove(EntityManager tx, String id);

  /** What this member holds or held, newest first, at most 100. */
  List<Award> of(String memberUid);

  /**
   * Awards, newest first.
   *
   * @param kind only of this badge; empty: of all
   * @param listed only those whose holders agreed to be in the list
   * @param before the last id of the part before; empty: from the start
   * @param limit the most, 1 to 500
   */
  List<Award> list(String kind, boolean listed, String before, int limit);

  /** Writes in a transaction. */
  <T> T change(Function<EntityManager, T> work);
}
