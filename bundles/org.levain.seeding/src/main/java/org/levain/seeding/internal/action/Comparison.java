package org.levain.seeding.internal.action;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.levain.ledger.Change;
import org.levain.ledger.Change.Verdict;

/**
 * A plan beside the server as it stood.
 *
 * @param compiled the plan for this server
 * @param changes what would happen, in the order of the plan
 * @param at when it was compared
 */
public record Comparison(Compiled compiled, List<Change> changes, Instant at) {

  public Comparison {
    changes = List.copyOf(changes);
  }

  /** How many items come to which verdict. */
  public Map<Verdict, Long> counts() {
    Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
    changes.forEach(change -> counts.merge(change.verdict(), 1L, Long::sum));
    return counts;
  }

  /** How many items would be written. */
  public long writes() {
    return counts().getOrDefault(Verdict.CREATE, 0L) + counts().getOrDefault(Verdict.CHANGE, 0L);
  }
}
