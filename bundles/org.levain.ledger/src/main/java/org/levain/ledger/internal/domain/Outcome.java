package org.levain.ledger.internal.domain;

import java.util.Optional;
import org.levain.ledger.Change.Verdict;
import org.levain.ledger.internal.domain.Entry.State;

/**
 * What became of an entry.
 *
 * @param entry the entry as it was
 * @param state where it is now
 * @param decision what was decided
 * @param hashWritten hash of what the server kept, where it was written
 * @param owned what is Levain's of the item now; empty: nothing, or as before
 */
public record Outcome(
    Entry entry, State state, Decision decision, String hashWritten, Optional<Owned> owned) {

  /** An entry that was not written. */
  public static Outcome settled(Entry entry, Decision decision) {
    return new Outcome(entry, stateOf(decision.verdict()), decision, "", Optional.empty());
  }

  /** An entry that was written. */
  public static Outcome written(Entry entry, Decision decision, String hash, Owned owned) {
    return new Outcome(entry, State.WRITTEN, decision, hash, Optional.of(owned));
  }

  private static State stateOf(Verdict verdict) {
    return switch (verdict) {
      case SAME -> State.SAME;
      case KEEP -> State.KEPT;
      case CONFLICT -> State.CONFLICT;
      case REFUSED -> State.REFUSED;
      case CREATE, CHANGE, UNDONE ->
          throw new IllegalArgumentException(verdict + " is no end without a write");
    };
  }
}
