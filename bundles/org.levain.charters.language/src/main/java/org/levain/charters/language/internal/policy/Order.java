package org.levain.charters.language.internal.policy;

import org.levain.charters.language.model.Op;

/** Compares by order. */
final class Order {

  private Order() {}

  static Truth any(double[] stated, Op op, double than) {
    for (double number : stated) {
      if (holds(number, op, than)) {
        return Truth.HOLDS;
      }
    }
    return Truth.FAILS;
  }

  static Truth any(Instant[] stated, Op op, Instant than) {
    Truth any = Truth.FAILS;
    for (Instant at : stated) {
      Truth one = holds(at, op, than);
      if (one == Truth.HOLDS) {
        return one;
      }
      any = one == Truth.UNKNOWN ? one : any;
    }
    return any;
  }

  private static boolean holds(double number, Op op, double than) {
    return switch (op) {
      case LESS -> number < than;
      case AT_MOST -> number <= than;
      case MORE -> number > than;
      default -> number >= than;
    };
  }

  private static Truth holds(Instant at, Op op, Instant than) {
    return switch (op) {
      case LESS -> before(at, than.first());
      case AT_LEAST -> before(at, than.first()).negated(true);
      case AT_MOST -> before(at, than.last() + 1);
      default -> before(at, than.last() + 1).negated(true);
    };
  }

  /** A day of which the time is not stated may be on both sides. */
  private static Truth before(Instant at, long second) {
    if (at.last() < second) {
      return Truth.HOLDS;
    }
    return at.first() >= second ? Truth.FAILS : Truth.UNKNOWN;
  }
}
