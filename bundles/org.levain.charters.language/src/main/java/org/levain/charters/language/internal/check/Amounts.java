package org.levain.charters.language.internal.check;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.levain.charters.language.model.Condition;
import org.levain.charters.language.model.Op;
import org.levain.charters.language.model.Value;

/** Looks for a number that passes several tests of one attribute. */
final class Amounts {

  private static final double NEAR = 1e-6;

  private Amounts() {}

  /** One that passes, if there is any; tests against other attributes are passed over. */
  static Optional<Double> passing(List<Condition> tests) {
    TreeSet<Double> candidates = new TreeSet<>(List.of(0.0, 1.0));
    tests.stream().flatMap(t -> t.values().stream()).forEach(v -> note(v, candidates));
    return candidates.stream()
        .filter(number -> tests.stream().allMatch(test -> passes(test, number)))
        .findFirst();
  }

  private static void note(Value value, TreeSet<Double> candidates) {
    if (value instanceof Value.Amount amount) {
      for (double end : new double[] {amount.from(), amount.to()}) {
        candidates.addAll(List.of(end - 1, end - NEAR, end, end + NEAR, end + 1));
      }
    }
  }

  private static boolean passes(Condition test, double number) {
    if (!(test.values().get(0) instanceof Value.Amount first)) {
      return true;
    }
    return switch (test.op()) {
      case LESS -> number < first.from();
      case AT_MOST -> number <= first.from();
      case MORE -> number > first.from();
      case AT_LEAST -> number >= first.from();
      case IS, IS_NOT -> among(test.values(), number) == (test.op() == Op.IS);
    };
  }

  private static boolean among(List<Value> values, double number) {
    return values.stream()
        .map(Value.Amount.class::cast)
        .anyMatch(amount -> number >= amount.from() && number <= amount.to());
  }
}
