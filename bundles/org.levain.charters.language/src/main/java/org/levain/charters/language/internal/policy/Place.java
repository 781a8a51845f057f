package org.levain.charters.language.internal.policy;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levain.charters.language.Question;
import org.levain.charters.language.internal.read.Numbers;
import org.levain.charters.language.internal.read.YesNo;
import org.levain.charters.language.internal.text.Folding;
import org.levain.charters.language.internal.text.Split;
import org.levain.charters.language.internal.text.Times;
import org.levain.charters.language.model.Attribute;
import org.levain.charters.language.model.Type;

/**
 * One attribute's place: what a question says of it becomes numbers of words, figures or points in
 * time. Filled while a charter is prepared, then only read.
 */
final class Place {

  /** The number of a word that no rule uses. */
  private static final int FOREIGN = -1;

  private final int index;
  private final Attribute attribute;
  private final Map<String, Integer> words;
  private final ZoneId zone;

  /** The numbers of words that are typed just as the charter spells them: shared, so only read. */
  private final Map<String, int[]> known = new HashMap<>();

  private boolean tested;
  private boolean compared;

  /**
   * A place.
   *
   * @param words the numbers of all words of the charter
   */
  Place(int index, Attribute attribute, Map<String, Integer> words, ZoneId zone) {
    this.index = index;
    this.attribute = attribute;
    this.words = words;
    this.zone = zone;
  }

  int index() {
    return index;
  }

  Attribute attribute() {
    return attribute;
  }

  boolean isList() {
    return attribute.type() == Type.LIST;
  }

  /** Whether a rule tests it; what is stated of the others makes no difference. */
  boolean tested() {
    return tested;
  }

  void test() {
    tested = true;
  }

  /** It is compared with another attribute: how it is spelled counts. */
  void compare() {
    tested = true;
    compared = true;
  }

  /** Notes a spelling and the number of its word, so that questions that use it are quick. */
  void know(String spelling, int word) {
    if (attribute.words() && Split.at(',', spelling).equals(List.of(spelling))) {
      known.putIfAbsent(spelling, new int[] {word});
    }
  }

  /** Puts what a question states here into the facts. */
  void state(Facts facts, Question question, int i) {
    String typed = question.typed(i);
    int[] one = typed == null || compared ? null : known.get(typed);
    if (one != null) {
      facts.words[index] = one;
      return;
    }
    List<String> values = question.values(i);
    if (!values.isEmpty()) {
      boolean unused = state(facts, values);
    }
  }

  /** The same with values; whether they can be read. What cannot be read is not stated. */
  boolean state(Facts facts, List<String> values) {
    return switch (attribute.type()) {
      case WORD, LIST -> words(facts, values);
      case YES_NO -> yesNo(facts, values);
      case NUMBER -> numbers(facts, values);
      case DATE_TIME -> times(facts, values);
    };
  }

  private boolean words(Facts facts, List<String> values) {
    int[] numbers = new int[values.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = word(values.get(i));
    }
    facts.words[index] = numbers;
    if (compared) {
      facts.spell(index, values.stream().map(this::shared).toArray(String[]::new));
    }
    return true;
  }

  private int word(String value) {
    int[] one = known.get(value);
    return one != null ? one[0] : words.getOrDefault(shared(value), FOREIGN);
  }

  private String shared(String value) {
    return attribute.shared(Folding.word(value));
  }

  private boolean yesNo(Facts facts, List<String> values) {
    int[] numbers = new int[values.size()];
    for (int i = 0; i < numbers.length; i++) {
      Optional<String> read = YesNo.read(attribute, values.get(i));
      if (read.isEmpty()) {
        return false;
      }
      numbers[i] = words.getOrDefault(read.get(), FOREIGN);
    }
    facts.words[index] = numbers;
    return true;
  }

  private boolean numbers(Facts facts, List<String> values) {
    double[] numbers = new double[values.size()];
    for (int i = 0; i < numbers.length; i++) {
      Optional<Double> read = Numbers.read(values.get(i), attribute.unit());
      if (read.isEmpty()) {
        return false;
      }
      numbers[i] = read.get();
    }
    facts.count(index, numbers);
    return true;
  }

  private boolean times(Facts facts, List<String> values) {
    Instant[] times = new Instant[values.size()];
    for (int i = 0; i < times.length; i++) {
      var read = Times.moment(Folding.time(values.get(i)), zone);
      if (read.isEmpty()) {
        return false;
      }
      times[i] = Instant.of(read.get(), zone);
    }
    facts.time(index, times);
    return true;
  }
}
