package org.levain.charters.internal.guard;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.levain.charters.language.internal.text.Folding;
import org.levain.charters.language.model.Attribute;
import org.levain.charters.language.model.Charter;
import org.levain.charters.language.model.Condition;
import org.levain.charters.language.model.Rule;
import org.levain.charters.language.model.Value;

/**
 * The words of the charters that hold at a place: which attributes there are, and which values they
 * declare or compare with. Made once an edition. Immutable.
 */
final class Lexicon {

  private final Map<String, Attribute> attributes = new LinkedHashMap<>();
  private final Map<String, Attribute> byName = new HashMap<>();

  /** Folded words that rules compare an attribute with, by the attribute's name. */
  private final Map<String, Set<String>> used = new HashMap<>();

  /** The words of these charters; what a later one says of an attribute counts. */
  Lexicon(List<Charter> charters) {
    for (Charter charter : charters) {
      charter.attributes().forEach(this::add);
      charter.rules().forEach(this::add);
    }
  }

  private void add(Attribute attribute) {
    attributes.put(attribute.name(), attribute);
    attribute.names().forEach(name -> byName.put(name, attribute));
  }

  private void add(Rule rule) {
    Stream.concat(rule.when().stream(), rule.except().stream().flatMap(List::stream))
        .forEach(this::add);
  }

  private void add(Condition condition) {
    for (Value value : condition.values()) {
      if (value instanceof Value.Word word) {
        used.computeIfAbsent(condition.attribute(), a -> new HashSet<>()).add(word.text());
      }
    }
  }

  Iterable<Attribute> attributes() {
    return attributes.values();
  }

  /** The attribute of any of its names, in any spelling. */
  Optional<Attribute> find(String name) {
    return Optional.ofNullable(byName.get(Folding.word(name)));
  }

  /** Whether the charter has this word, folded, for a value of an attribute. */
  boolean knows(Attribute attribute, String folded) {
    return attribute.values().containsKey(folded)
        || used.getOrDefault(attribute.name(), Set.of()).contains(folded);
  }

  /** The same for a word as people write it. */
  boolean knowsSpelled(Attribute attribute, String word) {
    return knows(attribute, Folding.word(word));
  }

  /** The first of some words that the charter has for a value of an attribute. */
  Optional<String> known(Attribute attribute, List<String> folded) {
    return folded.stream().filter(word -> knows(attribute, word)).findFirst();
  }
}
