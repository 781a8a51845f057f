package org.levain.charters.internal.ask;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.levain.charters.language.model.Attribute;
import org.levain.charters.language.model.Charter;
import org.levain.charters.language.model.Condition;
import org.levain.charters.language.model.Rule;
import org.levain.charters.language.model.Value;

/** What the rules of some charters look at, and the words that they look for. */
final class RuleWords {

  /** The most words of an attribute. */
  private static final int MOST = 300;

  private final List<Charter> charters;
  private final Spellings spellings;
  private final Set<String> attributes = new HashSet<>();

  RuleWords(List<Charter> charters, Spellings spellings) {
    this.charters = charters;
    this.spellings = spellings;
    conditions().forEach(this::use);
  }

  private void use(Condition condition) {
    attributes.add(condition.attribute());
    for (Value value : condition.values()) {
      if (value instanceof Value.Other other) {
        attributes.add(other.attribute());
      }
    }
  }

  boolean lookAt(Attribute attribute) {
    return attributes.contains(attribute.name());
  }

  /** Those that are declared and those that rules look for, in the order in which they stand. */
  List<String> of(Attribute attribute) {
    Stream<String> used =
        attribute.open()
            ? conditions()
                .filter(condition -> condition.attribute().equals(attribute.name()))
                .flatMap(condition -> condition.values().stream())
                .filter(Value.Word.class::isInstance)
                .map(value -> attribute.shared(((Value.Word) value).text()))
            : Stream.of();
    return Stream.concat(attribute.values().values().stream(), used)
        .filter(word -> !word.startsWith("@"))
        .distinct()
        .sorted(Comparator.comparingInt(spellings::place).thenComparing(word -> word))
        .limit(MOST)
        .toList();
  }

  private Stream<Condition> conditions() {
    return charters.stream().flatMap(charter -> charter.rules().stream()).flatMap(RuleWords::of);
  }

  /** All tests of a rule. */
  static Stream<Condition> of(Rule rule) {
    return Stream.concat(rule.when().stream(), rule.except().stream().flatMap(List::stream));
  }
}
