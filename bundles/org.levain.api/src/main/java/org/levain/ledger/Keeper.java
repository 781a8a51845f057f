package org.levain.ledger;

import java.util.Optional;
import org.levain.host.Actor;
import org.levain.words.Sentence;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A module that keeps things of its own which a run can ask for ({@link Intent.Entrust}): a badge,
 * an award. Registered as a service; while it is away, runs that ask for its kind wait. Each call
 * is one transaction of the keeper's and may come again after a kill. Thread-safe.
 *
 * <p>What the keeper cannot take it refuses with {@link org.levain.host.HostRefusal}.
 */
@ConsumerType
public interface Keeper {

  /** How something stands that a run asks for. */
  enum Stands {
    /** It is not there. */
    ABSENT,
    /** It is there just so. */
    SAME,
    /** Something else of this name is there: it stays. */
    OTHER,
    /** It was there by this very wish, and people have ended or changed it since: that stays. */
    CHANGED
  }

  /** What it keeps: three to five lower-case letters. */
  String kind();

  /** How this stands. */
  Stands look(String name, String text, Optional<String> author);

  /** Why it could not be put there now; empty: nothing is known against it. */
  Optional<Sentence> refusal(String name, String text, Optional<String> author);

  /** Puts it there; once it is there, does nothing more. */
  void put(String name, String text, Actor actor);

  /**
   * Takes it back.
   *
   * @return empty: it is away; else why it stays
   */
  Optional<Sentence> take(String name, String text, Optional<String> author);
}
