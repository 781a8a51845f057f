package org.levain.charters.internal.action;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.levain.charters.internal.domain.Acknowledgement;
import org.levain.charters.internal.domain.Draft;
import org.levain.charters.internal.domain.Edition;

/** Drafts, editions and acknowledgements. Nothing in here changes an edition. Thread-safe. */
public interface Charters {

  /** The most editions of a place that are listed. */
  int MOST_EDITIONS = 1_000;

  /** The draft of a place. */
  Optional<Draft> draft(String place);

  /** The same in a transaction of the caller's; nobody else saves it meanwhile. */
  Optional<Draft> draft(EntityManager tx, String place);

  /** Keeps a draft; what was there is replaced. */
  void keep(EntityManager tx, Draft draft);

  /** An edition. */
  Optional<Edition> edition(String place, int number);

  /** The edition of a place that was published last, whether it holds already or not. */
  Optional<Edition> last(String place);

  /** The same in a transaction of the caller's. */
  Optional<Edition> last(EntityManager tx, String place);

  /** The edition that was published by this member with this key. */
  Optional<Edition> ofRequest(EntityManager tx, String place, String byUid, String key);

  /** The editions of a place, newest first, without their texts. */
  List<Edition> editions(String place);

  /** The editions of all places that hold at this moment or later, with their texts. */
  List<Edition> holding(long nowMillis);

  /** Adds an edition. */
  void add(EntityManager tx, Edition edition, String key);

  /** Adds an acknowledgement; false: it was there before. */
  boolean add(EntityManager tx, Acknowledgement acknowledgement);

  /** What a member has acknowledged, newest first, at most 1,000. */
  List<Acknowledgement> of(String memberUid);

  /** The members who have acknowledged an edition. */
  Set<String> acknowledgedBy(String place, int number);

  /** Works in a transaction. */
  <T> T change(Function<EntityManager, T> work);
}
