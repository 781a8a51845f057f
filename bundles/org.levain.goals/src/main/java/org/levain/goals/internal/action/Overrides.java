package org.levain.goals.internal.action;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.domain.GoalOverride;

/** Goals that people kept although the linter did not accept them. Thread-safe. */
public interface Overrides {

  /**
   * The newest ones first.
   *
   * @param before key of the last one of the page before ({@link #key}), or empty
   * @param limit the most that are returned
   */
  List<GoalOverride> newest(String before, int limit);

  /** Keeps why a community's newest goal was kept, in a transaction of {@link Communities}. */
  void keep(
      EntityManager tx, Community community, GoalOverride.Why why, String byUid, Instant when);

  /** Where a list goes on after this one. */
  static String key(GoalOverride o) {
    return "%015d-%s-%d".formatted(o.when().toEpochMilli(), o.community(), o.number());
  }
}
