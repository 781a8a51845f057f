package org.levain.charters.language.internal.policy;

/** Whether a test holds, as far as the question states what it needs. */
enum Truth {
  HOLDS,
  FAILS,
  UNKNOWN;

  static Truth of(boolean holds) {
    return holds ? HOLDS : FAILS;
  }

  Truth negated(boolean negated) {
    if (!negated || this == UNKNOWN) {
      return this;
    }
    return this == HOLDS ? FAILS : HOLDS;
  }
}
