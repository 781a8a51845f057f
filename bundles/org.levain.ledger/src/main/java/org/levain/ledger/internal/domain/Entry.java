package org.levain.ledger.internal.domain;

import java.util.Optional;
import java.util.SortedSet;
import org.levain.ledger.Change.Verdict;

/**
 * An item of a run as the ledger keeps it.
 *
 * @param id its run and place
 * @param item what is wanted
 * @param state where it is
 * @param verdict what it came to, empty as long as it is not dealt with
 * @param hashBefore hash of what was there before the server was called, empty if nothing was
 * @param before what was there: the text, or the logins one a line
 * @param hashWritten hash of what the server kept
 * @param added logins that were to be added, then those that were
 * @param earlier the entry by which Levain wrote the same item before
 */
public record Entry(
    Reference id,
    Item item,
    State state,
    Optional<Verdict> verdict,
    String hashBefore,
    String before,
    String hashWritten,
    SortedSet<String> added,
    Reference earlier) {

  /** Where an entry is. */
  public enum State {
    /** Not dealt with yet. */
    INTENDED,
    /** The server may have been called: compare before doing anything. */
    WRITING,
    /** Written and confirmed. */
    WRITTEN,
    /** It was there just so. */
    SAME,
    /** Somebody's edit stays. */
    KEPT,
    /** Somebody else's item stays. */
    CONFLICT,
    /** The server did not take it. */
    REFUSED,
    /** Taken back. */
    UNDONE,
    /** Not taken back, because somebody edited it. */
    LEFT
  }

  /** Whether nothing was there before. */
  public boolean isNew() {
    return hashBefore.isEmpty();
  }

  /** Whether an interrupted step may have called the server. */
  public boolean isInterrupted() {
    return state == State.WRITING;
  }
}
