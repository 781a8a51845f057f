package org.levain.badges.internal.action;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.levain.badges.internal.domain.Kind;

/** The catalogue. Answers from memory. Thread-safe. */
public interface Kinds {

  /** The most own badges. */
  int MOST = 200;

  /** All kinds: the roles, then own ones in the order in which they were drawn. */
  List<Kind> all();

  /** The kind with this id. */
  Optional<Kind> find(String id);

  /** Adds one, in a transaction of the caller's. */
  void add(EntityManager tx, Kind kind, String byUid);

  /** Is given no more from here on; false: it was so before. */
  boolean retire(EntityManager tx, String id, String byUid);

  /** Takes one away that nobody was ever given. */
  void remove(EntityManager tx, String id);

  /** Reads again what was changed. */
  void refresh();
}
