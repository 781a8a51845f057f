package org.levain.goals.linter.internal.reading;

import static org.levain.goals.linter.internal.reading.Feature.*;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.levain.goals.linter.internal.words.WordClass;

/** Finds what is named in a sentence. */
final class Features {

  private static final Map<WordClass, Feature> NAMED = new EnumMap<>(WordClass.class);

  static {
    NAMED.put(WordClass.PRECISE, PRECISE);
    NAMED.put(WordClass.ABSTRACT, ABSTRACT);
    NAMED.put(WordClass.WEAK, WEAK);
    NAMED.put(WordClass.MAKING, WEAK);
    NAMED.put(WordClass.GENERIC, GENERIC);
    NAMED.put(WordClass.PEOPLE, PEOPLE);
    NAMED.put(WordClass.EVERYONE, EVERYONE);
    NAMED.put(WordClass.UNIT, EVERYONE);
    NAMED.put(WordClass.PRODUCT, PRODUCT);
    NAMED.put(WordClass.EVENT, EVENT);
    NAMED.put(WordClass.OUTING, OUTING);
    NAMED.put(WordClass.OFTEN, OFTEN);
    NAMED.put(WordClass.TIME, DATED);
    NAMED.put(WordClass.FIGURE, FIGURE);
    NAMED.put(WordClass.LESS, LESS);
    NAMED.put(WordClass.BLANK, BLANKS);
    NAMED.put(WordClass.NOISE, NOISE);
  }

  private static final Set<WordClass> WHO =
      Set.of(WordClass.PEOPLE, WordClass.EVERYONE, WordClass.UNIT);

  /** What a clause of result must name, to say what will be the case. */
  private static final Set<WordClass> STATES =
      Set.of(
          WordClass.PRECISE, WordClass.OUTING, WordClass.PRODUCT, WordClass.MAKE, WordClass.LESS);

  private final Reading reading;
  private final boolean modifiersFirst;

  private Features(Reading reading, boolean modifiersFirst) {
    this.reading = reading;
    this.modifiersFirst = modifiersFirst;
  }

  /** Adds the features of words and acts to a reading. */
  static void add(Reading reading, boolean modifiersFirst) {
    Features features = new Features(reading, modifiersFirst);
    features.named();
    features.measured();
    features.shaped();
    new Outcomes(reading, modifiersFirst).add();
  }

  private void named() {
    reading.words().stream()
        .filter(word -> NAMED.containsKey(word.kind()))
        .filter(word -> !word.aside() || word.in(WHO))
        .forEach(word -> reading.features().add(NAMED.get(word.kind())));
  }

  private void measured() {
    long precise =
        reading.words().stream().filter(w -> w.is(WordClass.PRECISE) && !w.aside()).count();
    when(precise > 2, DETAILED);
    when(precise > 4, RICH);
  }

  private void shaped() {
    List<Word> words = reading.words();
    when(words.stream().noneMatch(Features::says), NOISE);
    when(words.stream().anyMatch(w -> w.is(WordClass.TOPIC)) && still(), TOPIC_ONLY);
    when(still() && words.stream().anyMatch(w -> w.is(WordClass.FRAME)), FRAME_ONLY);
    when(Passive.in(words), DONE);
    when(toolFirst() || toolMade(), TOOL);
    when(
        reading.acts().stream()
            .anyMatch(
                act ->
                    act.kind() == WordClass.LIGHT
                        && act.head(modifiersFirst).filter(w -> w.is(WordClass.FRAME)).isPresent()),
        FRAME_MADE);
    when(
        words.stream()
            .dropWhile(w -> !w.is(WordClass.RESULT_CLAUSE))
            .anyMatch(w -> w.in(STATES) && !w.aside()),
        SO_THAT);
  }

  /** "Our community", "the goal is" say nothing. */
  private static boolean says(Word word) {
    return word.in(Act.NOUNS) && !word.is(WordClass.FRAME)
        || word.act() && !word.is(WordClass.STATE)
        || word.is(WordClass.OFTEN);
  }

  /** Nothing is done. */
  private boolean still() {
    return reading.acts().stream().allMatch(act -> act.kind() == WordClass.STATE);
  }

  /** The first thing that is named is a tool. */
  private boolean toolFirst() {
    List<Word> named =
        reading.words().stream().filter(w -> !w.is(WordClass.FRAME) && !w.aside()).toList();
    return Act.heart(named, modifiersFirst).filter(w -> w.is(WordClass.TOOL)).isPresent();
  }

  private boolean toolMade() {
    return reading.acts().stream()
        .anyMatch(
            act ->
                act.kind() == WordClass.STORE
                    || Set.of(WordClass.LIGHT, WordClass.STATE).contains(act.kind())
                        && act.head(modifiersFirst)
                            .filter(word -> word.is(WordClass.TOOL))
                            .isPresent());
  }

  private void when(boolean condition, Feature feature) {
    if (condition) {
      reading.features().add(feature);
    }
  }
}
