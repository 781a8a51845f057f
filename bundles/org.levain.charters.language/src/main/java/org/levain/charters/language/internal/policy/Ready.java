package org.levain.charters.language.internal.policy;

import java.util.BitSet;
import org.levain.charters.language.Decision;
import org.levain.charters.language.model.Answer;
import org.levain.charters.language.model.Rule;

/**
 * A rule, ready to be asked.
 *
 * @param rule as it was read
 * @param rank its place among all rules that might apply: the smallest decides
 * @param when all must hold
 * @param except one group that holds is enough
 * @param lifts the rules that it lifts, by their places
 * @param decision what it answers; for one that only lifts, the yes that it may lead to
 */
record Ready(
    Rule rule,
    int rank,
    Test[] when,
    Test[][] except,
    BitSet lifts,
    Decision decision,
    Decision yes) {

  /** Whether all tests hold and it has anything to say. */
  boolean applies(Facts facts, boolean open) {
    for (Test test : when) {
      if (test.on(facts) != Truth.HOLDS) {
        return false;
      }
    }
    return !silenced(facts, open);
  }

  /** Whether one of its own exceptions holds. */
  boolean excepted(Facts facts) {
    for (Test[] group : except) {
      if (all(group, facts) == Truth.HOLDS) {
        return true;
      }
    }
    return false;
  }

  boolean answers() {
    return rule.answer().isPresent();
  }

  boolean isYes() {
    return rule.answer().isPresent() && rule.answer().get() == Answer.YES;
  }

  private boolean silenced(Facts facts, boolean open) {
    if (rule.complement() && excepted(facts)) {
      return true;
    }
    if (open) {
      for (Test[] group : except) {
        if (all(group, facts) == Truth.UNKNOWN) {
          return !excepted(facts);
        }
      }
    }
    return false;
  }

  private static Truth all(Test[] group, Facts facts) {
    Truth all = Truth.HOLDS;
    for (Test test : group) {
      Truth one = test.on(facts);
      if (one == Truth.FAILS) {
        return one;
      }
      all = one == Truth.UNKNOWN ? one : all;
    }
    return all;
  }
}
