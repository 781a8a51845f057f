package org.levain.charters.language.internal.check;

import java.util.List;
import org.levain.charters.language.model.Condition;
import org.levain.charters.language.model.Op;
import org.levain.charters.language.model.Value;

/**
 * Tells tests against another attribute that exclude each other, as "before the meeting" and "ten
 * days after it". Months are taken as they may be, from 28 to 31 days; an hour may be lost or won.
 */
final class Shifts {

  private static final long DAY = 1440;
  private static final long HOUR = 60;

  private Shifts() {}

  /** Whether no value passes all of these tests of one attribute, whatever the others are. */
  static boolean exclude(List<Condition> tests) {
    for (Condition lower : tests) {
      for (Condition upper : tests) {
        if (isLower(lower) && isUpper(upper) && apart(lower, upper)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean apart(Condition lower, Condition upper) {
    if (lower.values().get(0) instanceof Value.Other from
        && upper.values().get(0) instanceof Value.Other to
        && from.attribute().equals(to.attribute())) {
      boolean open = lower.op() == Op.MORE || upper.op() == Op.LESS;
      return from.equals(to) ? open : least(from) > most(to);
    }
    return false;
  }

  private static boolean isLower(Condition test) {
    return test.op() == Op.MORE || test.op() == Op.AT_LEAST;
  }

  private static boolean isUpper(Condition test) {
    return test.op() == Op.LESS || test.op() == Op.AT_MOST;
  }

  private static long least(Value.Other other) {
    return exactly(other) + (other.months() < 0 ? 31 : 28) * DAY * other.months() - slack(other);
  }

  private static long most(Value.Other other) {
    return exactly(other) + (other.months() < 0 ? 28 : 31) * DAY * other.months() + slack(other);
  }

  private static long exactly(Value.Other other) {
    return DAY * other.days() + other.minutes();
  }

  private static long slack(Value.Other other) {
    return other.days() == 0 && other.months() == 0 && other.minutes() == 0 ? 0 : HOUR;
  }
}
