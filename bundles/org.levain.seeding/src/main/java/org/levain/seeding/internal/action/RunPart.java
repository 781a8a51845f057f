package org.levain.seeding.internal.action;

import java.util.ArrayList;
import java.util.List;
import org.levain.ledger.Intent;

/**
 * Items of a run that stand together because they belong together.
 *
 * @param name the community, or empty: they belong to none
 * @param first number of the first one
 * @param last number of the last one
 */
public record RunPart(String name, long first, long last) {

  /** How many items there are. */
  public long total() {
    return last - first + 1;
  }

  /** How many of them are done when a run has come to this item. */
  public long done(long item) {
    return Math.max(0, Math.min(item, last) - first + 1);
  }

  /** The parts of a run: intents follow the plan, so a community's stand together. */
  static List<RunPart> of(List<Intent> intents) {
    List<RunPart> parts = new ArrayList<>();
    for (int i = 0; i < intents.size(); i++) {
      String name = intents.get(i).part();
      RunPart last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
      if (last != null && last.name.equals(name)) {
        parts.set(parts.size() - 1, new RunPart(name, last.first, i + 1L));
      } else {
        parts.add(new RunPart(name, i + 1L, i + 1L));
      }
    }
    return parts;
  }
}
