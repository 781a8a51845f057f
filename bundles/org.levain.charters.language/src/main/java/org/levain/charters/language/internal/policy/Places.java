package org.levain.charters.language.internal.policy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.levain.charters.language.Question;
import org.levain.charters.language.internal.read.Numbers;
import org.levain.charters.language.internal.read.YesNo;
import org.levain.charters.language.internal.text.Folding;
import org.levain.charters.language.internal.text.Times;
import org.levain.charters.language.model.Attribute;
import org.levain.charters.language.model.Charter;
import org.levain.charters.language.model.Type;

/**
 * Gives attributes places and words numbers, and turns a question into facts. Spellings that the
 * charter itself uses are found without folding. Filled once, then only read.
 */
final class Places {

  private static final int FOREIGN = -1;
  private static final BiConsumer<String, String> NOBODY = (name, problem) -> {};

  private final Charter charter;
  private final Facts nothing;
  private int[][] alone = {};
  private final List<Attribute> attributes;
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, Integer> words = new HashMap<>();
  private final List<Map<String, Integer>> spellings = new ArrayList<>();
  private final List<Integer> withFallback = new ArrayList<>();
  private final Set<Integer> compared = new HashSet<>();

  /** Those that a rule tests; what is stated of the others makes no difference. */
  private final BitSet tested = new BitSet();

  Places(Charter charter) {
    this.charter = charter;
    this.attributes = charter.attributes();
    this.nothing = new Facts(attributes.size());
    for (int place = 0; place < attributes.size(); place++) {
      Attribute attribute = attributes.get(place);
      int here = place;
      places.put(attribute.name(), here);
      attribute.names().forEach(name -> places.put(name, here));
      spellings.add(new HashMap<>());
      attribute
          .values()
          .forEach((spelling, shared) -> spellings.get(here).put(spelling, word(shared)));
      if (!attribute.fallback().isEmpty()) {
        withFallback.add(here);
      }
    }
  }

  int size() {
    return attributes.size();
  }

  /** The place of an attribute that a rule tests. */
  int of(String attribute) {
    int place = places.getOrDefault(attribute, FOREIGN);
    if (place != FOREIGN) {
      tested.set(place);
    }
    return place;
  }

  /** Notes that an attribute is compared with another; answers the place of that. */
  int compared(int place, String other) {
    compared.add(place);
    compared.add(of(other));
    return of(other);
  }

  boolean isList(int place) {
    return attributes.get(place).type() == Type.LIST;
  }

  /** The number of a word that all its synonyms share. */
  int word(String shared) {
    return words.computeIfAbsent(shared, w -> words.size());
  }

  /** Notes a word of a rule, so that questions that use it are quick. */
  int word(int place, String shared) {
    int word = word(shared);
    spellings.get(place).putIfAbsent(shared, word);
    return word;
  }

  /** What a question states of the attributes that are tested; what cannot be read, it does not. */
  Facts facts(Question question) {
    Facts facts = nothing.begin();
    for (int i = 0; i < question.size(); i++) {
      int place = place(question.name(i));
      if (place != FOREIGN && tested.get(place)) {
        state(facts, place, question, i);
      }
    }
    fallbacks(facts, NOBODY);
    return facts;
  }

  /** The facts of a question; what cannot be read is told, and is as if it were not stated. */
  Facts facts(Question question, BiConsumer<String, String> problems) {
    Facts facts = nothing.begin();
    for (int i = 0; i < question.size(); i++) {
      String name = question.name(i);
      int place = place(name);
      if (place == FOREIGN) {
        problems.accept(name, "the charter knows no attribute of this name");
      } else {
        state(facts, place, question.values(i), name, problems);
      }
    }
    fallbacks(facts, problems);
    return facts;
  }

  /** One known word, as most of what is stated, is looked up and nothing more. */
  private void state(Facts facts, int place, Question question, int i) {
    String only = question.only(i);
    int[] known = only == null || compared.contains(place) ? null : known(place, only);
    if (known != null) {
      facts.words[place] = known;
    } else {
      state(facts, place, question.values(i), question.name(i), NOBODY);
    }
  }

  private int @Nullable [] known(int place, String word) {
    Integer number = spellings.get(place).get(word);
    return number == null || !attributes.get(place).words() ? null : alone(number);
  }

  /** A list of one is shared: nobody writes into it. */
  private int[] alone(int word) {
    int[] shared = word < alone.length ? alone[word] : null;
    return shared == null ? new int[] {word} : shared;
  }

  /** No word is added from here on. */
  void fill() {
    alone = new int[words.size()][];
    for (int word = 0; word < alone.length; word++) {
      alone[word] = new int[] {word};
    }
  }

  private void fallbacks(Facts facts, BiConsumer<String, String> problems) {
    for (int place : withFallback) {
      if (!facts.states(place)) {
        String fallback = attributes.get(place).fallback();
        state(facts, place, List.of(fallback), attributes.get(place).name(), problems);
      }
    }
  }

  private int place(String name) {
    Integer place = places.get(name);
    return place != null ? place : places.getOrDefault(Folding.word(name), FOREIGN);
  }

  private void state(
      Facts facts,
      int place,
      List<String> values,
      String name,
      BiConsumer<String, String> problems) {
    Attribute attribute = attributes.get(place);
    boolean understood =
        switch (attribute.type()) {
          case WORD, LIST -> words(facts, place, values);
          case YES_NO -> yesNo(facts, place, values);
          case NUMBER -> numbers(facts, place, values);
          case DATE_TIME -> times(facts, place, values);
        };
    if (!understood) {
      problems.accept(
          name, "cannot be read as " + TypeNames.of(attribute) + ": " + String.join(",", values));
    }
  }

  private boolean words(Facts facts, int place, List<String> values) {
    int[] numbers = new int[values.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = spelled(place, values.get(i));
    }
    facts.words[place] = numbers;
    if (!compared.isEmpty() && compared.contains(place)) {
      facts.spell(place, values.stream().map(v -> shared(place, v)).toArray(String[]::new));
    }
    return true;
  }

  private int spelled(int place, String value) {
    Integer known = spellings.get(place).get(value);
    if (known != null) {
      return known;
    }
    return words.getOrDefault(shared(place, value), FOREIGN);
  }

  private String shared(int place, String value) {
    return attributes.get(place).shared(Folding.word(value));
  }

  private boolean yesNo(Facts facts, int place, List<String> values) {
    int[] numbers = new int[values.size()];
    for (int i = 0; i < numbers.length; i++) {
      Optional<String> read = YesNo.read(attributes.get(place), values.get(i));
      if (read.isEmpty()) {
        return false;
      }
      numbers[i] = words.getOrDefault(read.get(), FOREIGN);
    }
    facts.words[place] = numbers;
    return true;
  }

  private boolean numbers(Facts facts, int place, List<String> values) {
    double[] numbers = new double[values.size()];
    for (int i = 0; i < numbers.length; i++) {
      Optional<Double> read = Numbers.read(values.get(i), attributes.get(place).unit());
      if (read.isEmpty()) {
        return false;
      }
      numbers[i] = read.get();
    }
    facts.count(place, numbers);
    return true;
  }

  private boolean times(Facts facts, int place, List<String> values) {
    Instant[] times = new Instant[values.size()];
    for (int i = 0; i < times.length; i++) {
      var read = Times.moment(Folding.time(values.get(i)), charter.settings().zone());
      if (read.isEmpty()) {
        return false;
      }
      times[i] = Instant.of(read.get(), charter.settings().zone());
    }
    facts.time(place, times);
    return true;
  }
}
