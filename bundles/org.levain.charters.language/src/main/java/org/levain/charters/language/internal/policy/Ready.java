package org.levain.charters.language.internal.policy;

import java.util.BitSet;
import org.levain.charters.language.Decision;
import org.levain.charters.language.model.Answer;
import org.levain.charters.language.model.Layer;
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
 * @param yes the yes that it leads to where it lifts a refusal
 * @param kind what is asked of a rule most often, beside it in memory
 */
record Ready(
    Rule rule,
    int rank,
    Test[] when,
    Test[][] except,
    BitSet lifts,
    Decision decision,
    Decision yes,
    Kind kind) {

  /**
   * What sort of rule it is.
   *
   * @param answers whether it answers at all
   * @param permits whether it answers yes
   * @param lifts whether it lifts others
   * @param firm whether charters that inherit cannot narrow it
   * @param layer when it is heard
   */
  record Kind(boolean answers, boolean permits, boolean lifts, boolean firm, Layer layer) {

    static Kind of(Rule rule) {
      return new Kind(
          rule.answer().isPresent(),
          rule.answer().filter(answer -> answer == Answer.YES).isPresent(),
          rule.isException(),
          rule.guaranteed() || rule.layer() == Layer.ALWAYS,
          rule.layer());
    }
  }

  /** Whether all tests hold and it has anything to say. */
  boolean applies(Facts facts, boolean open) {
    return applies(when, facts, open);
  }

  /** The same where it is known that all but these tests hold. */
  boolean applies(Test[] tests, Facts facts, boolean open) {
    for (Test test : tests) {
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
    return kind.answers();
  }

  boolean isYes() {
    return kind.permits();
  }

  private boolean silenced(Facts facts, boolean open) {
    if (except.length == 0) {
      return false;
    }
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
