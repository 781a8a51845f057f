package org.levain.charters.language.internal.policy;

import java.time.ZoneId;
import org.levain.charters.language.model.Holidays;
import org.levain.charters.language.model.Op;
import org.levain.charters.language.model.Value;
import org.levain.charters.language.model.Value.Window;

/** A condition, ready to be tested. If several values are stated, one that fits is enough. */
sealed interface Test {

  /** Whether it holds. */
  Truth on(Facts facts);

  /** One of some words. A list that is not stated has none of them; any other attribute may. */
  record OfWords(int place, int[] words, boolean list, boolean negated) implements Test {
    @Override
    public Truth on(Facts facts) {
      int[] stated = facts.words[place];
      if (stated == null) {
        return list ? Truth.of(negated) : Truth.UNKNOWN;
      }
      return Truth.of(common(stated) != negated);
    }

    private boolean common(int[] stated) {
      for (int one : stated) {
        for (int word : words) {
          if (one == word) {
            return true;
          }
        }
      }
      return false;
    }
  }

  /** A word of another attribute. */
  record OfOther(int place, int other, boolean negated) implements Test {
    @Override
    public Truth on(Facts facts) {
      String[] these = facts.spelled[place];
      String[] those = facts.spelled[other];
      if (these == null || those == null) {
        return Truth.UNKNOWN;
      }
      for (String one : these) {
        for (String word : those) {
          if (one.equals(word)) {
            return Truth.of(!negated);
          }
        }
      }
      return Truth.of(negated);
    }
  }

  /** In one of some ranges: from, to, from, to. */
  record OfNumbers(int place, double[] ranges, boolean negated) implements Test {
    @Override
    public Truth on(Facts facts) {
      double[] stated = facts.numbers[place];
      return stated == null ? Truth.UNKNOWN : Truth.of(inside(stated) != negated);
    }

    private boolean inside(double[] stated) {
      for (double number : stated) {
        for (int i = 0; i < ranges.length; i += 2) {
          if (number >= ranges[i] && number <= ranges[i + 1]) {
            return true;
          }
        }
      }
      return false;
    }
  }

  /** In one of some windows. */
  record OfWindows(int place, Window[] windows, Holidays holidays, boolean negated)
      implements Test {
    @Override
    public Truth on(Facts facts) {
      Instant[] stated = facts.times[place];
      if (stated == null) {
        return Truth.UNKNOWN;
      }
      Truth any = Truth.FAILS;
      for (Instant at : stated) {
        Truth inside = Windows.inside(windows, at, holidays);
        if (inside == Truth.HOLDS) {
          return inside.negated(negated);
        }
        any = inside == Truth.UNKNOWN ? inside : any;
      }
      return any.negated(negated);
    }
  }

  /** Before or after a number. */
  record NumberOrder(int place, Op op, double than) implements Test {
    @Override
    public Truth on(Facts facts) {
      double[] stated = facts.numbers[place];
      return stated == null ? Truth.UNKNOWN : Order.any(stated, op, than);
    }
  }

  /** Before or after a point in time. */
  record TimeOrder(int place, Op op, Instant than) implements Test {
    @Override
    public Truth on(Facts facts) {
      Instant[] stated = facts.times[place];
      return stated == null ? Truth.UNKNOWN : Order.any(stated, op, than);
    }
  }

  /** Before or after another attribute. */
  record OtherOrder(int place, Op op, int other, Value.Other by, ZoneId zone) implements Test {
    @Override
    public Truth on(Facts facts) {
      if (facts.numbers[place] != null && facts.numbers[other] != null) {
        return Order.any(facts.numbers[place], op, facts.numbers[other][0]);
      }
      if (facts.times[place] == null || facts.times[other] == null) {
        return Truth.UNKNOWN;
      }
      return Order.any(facts.times[place], op, facts.times[other][0].moved(by, zone));
    }
  }

  /** Whether an attribute is stated at all. */
  record Stated(int place, boolean stated) implements Test {
    @Override
    public Truth on(Facts facts) {
      return Truth.of(facts.states(place) == stated);
    }
  }
}
