package org.levain.itests.bench.policy;

import java.util.HashMap;
import java.util.Map;
import org.levain.itests.bench.policy.RuleBook.Asked;

/** A table with the one answer for each community, role and act: what could not be quicker. */
public final class IndexEngine implements Engine {

  private record Key(String community, String role, String act) {}

  private final Map<Key, Boolean> table = new HashMap<>();

  /** The table of a rule book. */
  public IndexEngine(RuleBook book) {
    for (int community = 0; community < book.communities(); community++) {
      for (int role = 0; role < RuleBook.ROLES.size(); role++) {
        for (int act = 0; act < RuleBook.ACTS.size(); act++) {
          table.put(
              new Key(RuleBook.name(community), RuleBook.ROLES.get(role), RuleBook.ACTS.get(act)),
              RuleBook.permits(community, role, act));
        }
      }
    }
  }

  @Override
  public boolean permits(Asked asked) {
    return table.get(
        new Key(
            asked.context().get("community"),
            asked.context().get("role"),
            asked.context().get("act")));
  }
}
