package org.levain.charters.language.internal.policy;

import java.time.ZoneId;
import java.util.List;
import org.levain.charters.language.model.Charter;
import org.levain.charters.language.model.Condition;
import org.levain.charters.language.model.Op;
import org.levain.charters.language.model.Value;

/** Makes tests from conditions. */
final class Tests {

  private static final Test[][] NONE = {};

  private final Charter charter;
  private final Places places;
  private final ZoneId zone;

  Tests(Charter charter, Places places) {
    this.charter = charter;
    this.places = places;
    this.zone = charter.settings().zone();
  }

  /** Groups of tests; rules without any share what is empty, and so stay small in memory. */
  Test[][] ofAny(List<List<Condition>> groups) {
    return groups.isEmpty() ? NONE : groups.stream().map(this::of).toArray(Test[][]::new);
  }

  Test[] of(List<Condition> conditions) {
    return conditions.stream().map(this::of).toArray(Test[]::new);
  }

  private Test of(Condition condition) {
    int place = places.of(condition.attribute());
    boolean negated = condition.op() == Op.IS_NOT;
    Value first = condition.values().get(0);
    if (first instanceof Value.NotStated) {
      return new Test.Stated(place, negated);
    }
    return condition.op().orders()
        ? ordered(place, condition.op(), first)
        : among(place, condition.values(), negated);
  }

  private Test ordered(int place, Op op, Value value) {
    if (value instanceof Value.Amount amount) {
      return new Test.NumberOrder(place, op, amount.from());
    }
    if (value instanceof Value.Moment moment) {
      return new Test.TimeOrder(place, op, Instant.of(moment, zone));
    }
    if (value instanceof Value.Other other) {
      return new Test.OtherOrder(place, op, places.of(other.attribute()), other, zone);
    }
    throw new IllegalArgumentException("Has no order: " + value);
  }

  private Test among(int place, List<Value> values, boolean negated) {
    Value first = values.get(0);
    if (first instanceof Value.Other other) {
      return new Test.OfOther(place, places.compared(place, other.attribute()), negated);
    }
    if (first instanceof Value.Word) {
      int[] words =
          values.stream().mapToInt(v -> places.word(place, ((Value.Word) v).text())).toArray();
      return new Test.OfWords(place, words, places.isList(place), negated);
    }
    if (first instanceof Value.Amount) {
      double[] ranges = new double[2 * values.size()];
      for (int i = 0; i < values.size(); i++) {
        Value.Amount amount = (Value.Amount) values.get(i);
        ranges[2 * i] = amount.from();
        ranges[2 * i + 1] = amount.to();
      }
      return new Test.OfNumbers(place, ranges, negated);
    }
    Value.Window[] windows =
        values.stream().map(Value.Window.class::cast).toArray(Value.Window[]::new);
    return new Test.OfWindows(place, windows, charter.settings().holidays(), negated);
  }
}
