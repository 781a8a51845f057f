package org.levain.charters.language.internal.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.levain.charters.language.model.Attribute;
import org.levain.charters.language.model.Charter;
import org.levain.charters.language.model.Condition;
import org.levain.charters.language.model.Op;
import org.levain.charters.language.model.Type;
import org.levain.charters.language.model.Value;

/** Compares which questions rules apply to. Where it cannot tell, it says that they may differ. */
final class Scopes {

  /** So many searches for a point in time; after them everything seems possible. */
  private static final int MOST_SEARCHES = 4_000;

  private final Map<String, Attribute> attributes = new LinkedHashMap<>();
  private final Instants instants;
  private int searches;

  Scopes(Charter charter) {
    charter.attributes().forEach(attribute -> attributes.put(attribute.name(), attribute));
    this.instants = new Instants(charter.settings().holidays());
  }

  /** The attribute on which tests exclude each other, if they do. */
  Optional<String> impossible(List<Condition> conditions) {
    Map<String, List<Condition>> byAttribute = new LinkedHashMap<>();
    conditions.forEach(
        c -> byAttribute.computeIfAbsent(c.attribute(), a -> new ArrayList<>()).add(c));
    conditions.forEach(c -> compared(c, byAttribute));
    return byAttribute.keySet().stream()
        .filter(name -> !possible(attributes.get(name), byAttribute.get(name)))
        .findFirst();
  }

  /** What is compared with another attribute needs that to be stated. */
  private static void compared(Condition c, Map<String, List<Condition>> byAttribute) {
    if (c.values().get(0) instanceof Value.Other other) {
      byAttribute
          .computeIfAbsent(other.attribute(), a -> new ArrayList<>())
          .add(
              new Condition(
                  other.attribute(), Op.IS_NOT, List.of(new Value.NotStated()), c.text()));
    }
  }

  /** Whether both may hold for one question. */
  boolean meet(List<Condition> one, List<Condition> other) {
    List<Condition> both = new ArrayList<>(one);
    both.addAll(other);
    return impossible(both).isEmpty();
  }

  /** Whether the wider tests hold wherever the narrower ones do. */
  boolean covers(List<Condition> wider, List<Condition> narrower) {
    return wider.stream().allMatch(test -> follows(test, narrower));
  }

  private boolean follows(Condition test, List<Condition> from) {
    Condition only = null;
    int found = 0;
    for (Condition one : from) {
      if (one.attribute().equals(test.attribute())) {
        only = one;
        found++;
      }
    }
    if (only == null) {
      return false;
    }
    return found == 1 && isWords(only) && isWords(test)
        ? test.values().containsAll(only.values())
        : followsAll(test, from);
  }

  private static boolean isWords(Condition test) {
    return test.op() == Op.IS && test.values().get(0) instanceof Value.Word;
  }

  private boolean followsAll(Condition test, List<Condition> from) {
    List<Condition> same =
        new ArrayList<>(from.stream().filter(c -> c.attribute().equals(test.attribute())).toList());
    boolean states = same.stream().anyMatch(c -> !stated(c) || c.op() == Op.IS_NOT);
    if (same.isEmpty() || !states && !stated(test)) {
      return false;
    }
    if (same.contains(test) || same.stream().anyMatch(c -> alike(c, test))) {
      return true;
    }
    if (hasOther(test) || same.stream().anyMatch(Scopes::hasOther)) {
      return false;
    }
    same.add(negated(test));
    return !possible(attributes.get(test.attribute()), same);
  }

  private static boolean alike(Condition one, Condition other) {
    return one.op() == other.op() && one.values().equals(other.values());
  }

  private static boolean hasOther(Condition condition) {
    return condition.values().get(0) instanceof Value.Other;
  }

  private static Condition negated(Condition c) {
    Op op =
        switch (c.op()) {
          case IS -> Op.IS_NOT;
          case IS_NOT -> Op.IS;
          case LESS -> Op.AT_LEAST;
          case AT_LEAST -> Op.LESS;
          case AT_MOST -> Op.MORE;
          case MORE -> Op.AT_MOST;
        };
    return new Condition(c.attribute(), op, c.values(), c.text());
  }

  private boolean possible(Attribute attribute, List<Condition> tests) {
    List<Condition> values = tests.stream().filter(c -> !stated(c)).toList();
    boolean list = attribute.type() == Type.LIST;
    boolean mustBeStated =
        values.stream().anyMatch(c -> !list || c.op() == Op.IS)
            || tests.stream().anyMatch(c -> stated(c) && c.op() == Op.IS_NOT);
    boolean mustNot = tests.stream().anyMatch(c -> stated(c) && c.op() == Op.IS);
    if (mustBeStated && mustNot || Shifts.exclude(values)) {
      return false;
    }
    return switch (attribute.type()) {
      case WORD, YES_NO -> oneWord(attribute, values);
      case LIST -> words(values);
      case NUMBER -> number(values);
      case DATE_TIME -> values.isEmpty() || time(values);
    };
  }

  private static boolean stated(Condition condition) {
    return condition.values().get(0) instanceof Value.NotStated;
  }

  private static boolean oneWord(Attribute attribute, List<Condition> tests) {
    Set<Value> left = domain(attribute);
    boolean limited = !left.isEmpty();
    Set<Value> excluded = new HashSet<>();
    for (Condition test : tests) {
      if (test.op() == Op.IS_NOT) {
        excluded.addAll(test.values());
      } else if (limited) {
        left.retainAll(test.values());
      } else {
        left = new HashSet<>(test.values());
        limited = true;
      }
    }
    left.removeAll(excluded);
    return !limited || !left.isEmpty();
  }

  /** Words that the charter uses beside the declared ones are possible too. */
  private static Set<Value> domain(Attribute attribute) {
    Set<Value> domain = new HashSet<>();
    if (attribute.type() == Type.YES_NO) {
      domain.add(new Value.Word("yes"));
      domain.add(new Value.Word("no"));
    }
    return domain;
  }

  private static boolean words(List<Condition> tests) {
    Set<Value> excluded = new HashSet<>();
    tests.stream().filter(t -> t.op() == Op.IS_NOT).forEach(t -> excluded.addAll(t.values()));
    return tests.stream()
        .filter(t -> t.op() == Op.IS)
        .noneMatch(t -> excluded.containsAll(t.values()));
  }

  private static boolean number(List<Condition> tests) {
    return tests.isEmpty() || Amounts.passing(tests).isPresent();
  }

  private boolean time(List<Condition> tests) {
    return ++searches > MOST_SEARCHES || instants.passing(tests).isPresent();
  }
}
