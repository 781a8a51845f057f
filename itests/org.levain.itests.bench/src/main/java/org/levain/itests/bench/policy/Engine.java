package org.levain.itests.bench.policy;

import org.levain.itests.bench.policy.RuleBook.Asked;

/** Answers by a rule book. Thread-safe. */
@FunctionalInterface
public interface Engine {

  /** Whether it is permitted. */
  boolean permits(Asked asked);
}
