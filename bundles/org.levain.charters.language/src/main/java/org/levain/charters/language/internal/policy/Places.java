package org.levain.charters.language.internal.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.levain.charters.language.Question;
import org.levain.charters.language.internal.text.Folding;
import org.levain.charters.language.model.Attribute;
import org.levain.charters.language.model.Charter;

/**
 * Gives attributes places and words numbers, and turns a question into facts. Names and spellings
 * that the charter itself uses are found without folding. Filled once, then only read.
 */
final class Places {

  private static final BiConsumer<String, String> NOBODY = (name, problem) -> {};

  private final List<Place> places = new ArrayList<>();
  private final Map<String, Place> byName = new HashMap<>();
  private final Map<String, Integer> words = new HashMap<>();
  private final List<Place> withFallback = new ArrayList<>();
  private final Facts nothing;

  Places(Charter charter) {
    for (Attribute attribute : charter.attributes()) {
      Place place = new Place(places.size(), attribute, words, charter.settings().zone());
      places.add(place);
      byName.put(attribute.name(), place);
      attribute.names().forEach(name -> byName.put(name, place));
      attribute.values().forEach((spelling, shared) -> place.know(spelling, word(shared)));
      if (!attribute.fallback().isEmpty()) {
        withFallback.add(place);
      }
    }
    this.nothing = new Facts(places.size());
  }

  int size() {
    return places.size();
  }

  /** The place of an attribute that a rule tests. */
  int of(String attribute) {
    Place place = byName.get(attribute);
    if (place == null) {
      throw new IllegalArgumentException("No attribute of the charter: " + attribute);
    }
    place.test();
    return place.index();
  }

  /** Notes that an attribute is compared with another; answers the place of that. */
  int compared(int place, String other) {
    int there = of(other);
    places.get(place).compare();
    places.get(there).compare();
    return there;
  }

  boolean isList(int place) {
    return places.get(place).isList();
  }

  /** Notes a word of a rule; returns its number, which all its synonyms share. */
  int word(int place, String shared) {
    int word = word(shared);
    places.get(place).know(shared, word);
    return word;
  }

  private int word(String shared) {
    return words.computeIfAbsent(shared, w -> words.size());
  }

  /** What a question states of the attributes that are tested; what cannot be read, it does not. */
  Facts facts(Question question) {
    Facts facts = nothing.begin();
    for (int i = 0; i < question.size(); i++) {
      Place place = place(question.name(i));
      if (place != null && place.tested()) {
        place.state(facts, question, i);
      }
    }
    fallbacks(facts, NOBODY);
    return facts;
  }

  /** The facts of a question; what cannot be read is told, and is as if it were not stated. */
  Facts facts(Question question, BiConsumer<String, String> problems) {
    Facts facts = nothing.begin();
    question
        .stated()
        .forEach(
            (name, values) -> {
              Place place = place(name);
              if (place == null) {
                problems.accept(name, "the charter knows no attribute of this name");
              } else {
                state(facts, place, values, name, problems);
              }
            });
    fallbacks(facts, problems);
    return facts;
  }

  private void fallbacks(Facts facts, BiConsumer<String, String> problems) {
    for (Place place : withFallback) {
      if (!facts.states(place.index())) {
        Attribute attribute = place.attribute();
        state(facts, place, List.of(attribute.fallback()), attribute.name(), problems);
      }
    }
  }

  private @Nullable Place place(String name) {
    Place place = byName.get(name);
    return place != null ? place : byName.get(Folding.word(name));
  }

  private static void state(
      Facts facts,
      Place place,
      List<String> values,
      String name,
      BiConsumer<String, String> problems) {
    if (!place.state(facts, values)) {
      String type = TypeNames.of(place.attribute());
      problems.accept(name, "cannot be read as " + type + ": " + String.join(",", values));
    }
  }
}
