package org.levain.charters.internal.held;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Texts that are kept. Thread-safe. */
public interface HeldTexts {

  /** The most texts that are listed of one member. */
  int MOST_LISTED = 200;

  /** The text with this identifier. */
  Optional<HeldText> find(String id);

  /** What this member has, newest first, without the texts; at most {@link #MOST_LISTED}. */
  List<HeldText> of(String authorUid);

  /** What somebody was asked about, the oldest first, without the texts. */
  List<HeldText> asked(int limit);

  /** The draft of this member with the same text for the same page. */
  Optional<HeldText> same(EntityManager tx, HeldText text);

  /** How many texts this member has that would be lost if they were dropped. */
  long countKept(EntityManager tx, String authorUid);

  /** How many texts were kept for this member since then. */
  long countSince(EntityManager tx, String authorUid, Instant since);

  /** How many texts are in this state. */
  long count(HeldState state);

  /** Keeps a new one. */
  void add(EntityManager tx, HeldText text);

  /**
   * Makes a step, if it can be made from where the text stands; two who make one at the same moment
   * do it one after the other.
   *
   * @return the text after the step; empty: there is no such text, or the step cannot be made
   */
  Optional<HeldText> step(EntityManager tx, String id, Function<HeldText, Optional<HeldText>> step);

  /** Drops what the member has discarded, but for the newest few, and what is long saved. */
  void sweep(EntityManager tx, String authorUid, Instant before);

  /** Writes in a transaction. */
  <T> T change(Function<EntityManager, T> work);
}
