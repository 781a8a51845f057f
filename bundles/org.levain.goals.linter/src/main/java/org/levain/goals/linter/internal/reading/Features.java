package org.levain.goals.linter.internal.reading;

import static org.levain.goals.linter.internal.reading.Feature.*;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.levain.goals.linter.internal.reading.Act.Role;
import org.levain.goals.linter.internal.words.WordClass;

/** Derives what rules look for from words and acts. */
final class Features {

  private static final Map<WordClass, Feature> NAMED =
      Map.ofEntries(
          Map.entry(WordClass.PRECISE, PRECISE),
          Map.entry(WordClass.ABSTRACT, ABSTRACT),
          Map.entry(WordClass.WEAK, WEAK),
          Map.entry(WordClass.GENERIC, GENERIC),
          Map.entry(WordClass.PEOPLE, PEOPLE),
          Map.entry(WordClass.EVERYONE, EVERYONE),
          Map.entry(WordClass.UNIT, EVERYONE),
          Map.entry(WordClass.PRODUCT, PRODUCT),
          Map.entry(WordClass.EVENT, EVENT),
          Map.entry(WordClass.OUTING, OUTING),
          Map.entry(WordClass.OFTEN, OFTEN),
          Map.entry(WordClass.TIME, DATED),
          Map.entry(WordClass.FIGURE, FIGURE),
          Map.entry(WordClass.LESS, LESS));

  private static final Set<WordClass> CONTENT =
      Set.of(
          WordClass.PRECISE,
          WordClass.ABSTRACT,
          WordClass.WEAK,
          WordClass.GENERIC,
          WordClass.MAKING,
          WordClass.PEOPLE,
          WordClass.EVERYONE,
          WordClass.UNIT,
          WordClass.TOOL,
          WordClass.FRAME,
          WordClass.PRODUCT,
          WordClass.EVENT,
          WordClass.OUTING);

  private static final Set<WordClass> BROAD = Set.of(WordClass.GENERIC, WordClass.EVERYONE);

  /** What a clause of result must name, to say what will be the case. */
  private static final Set<WordClass> STATES =
      Set.of(
          WordClass.PRECISE, WordClass.OUTING, WordClass.PRODUCT, WordClass.MAKE, WordClass.LESS);

  private static final Set<WordClass> HEADS =
      Set.of(WordClass.PRECISE, WordClass.OUTING, WordClass.PRODUCT, WordClass.EVENT);

  private final Reading reading;
  private final boolean modifiersFirst;

  private Features(Reading reading, boolean modifiersFirst) {
    this.reading = reading;
    this.modifiersFirst = modifiersFirst;
  }

  /** Adds the features of words and acts to a reading. */
  static void add(Reading reading, boolean modifiersFirst) {
    Features features = new Features(reading, modifiersFirst);
    features.words();
    features.talk();
    features.efforts();
    features.makings();
    features.outcomes();
  }

  private void words() {
    for (Word word : reading.words()) {
      if (NAMED.containsKey(word.kind()) && !(word.aside() && !people(word))) {
        reading.features().add(NAMED.get(word.kind()));
      }
      if (word.is(WordClass.MAKING)) {
        reading.features().add(WEAK);
      }
    }
    when(reading.words().stream().anyMatch(w -> w.is(WordClass.BLANK)), BLANKS);
    when(
        reading.words().stream().anyMatch(w -> w.is(WordClass.NOISE))
            || reading.words().stream().noneMatch(w -> w.in(CONTENT) || w.act()),
        NOISE);
    when(acts(WordClass.LIGHT).anyMatch(a -> headed(a, Set.of(WordClass.TOOL))), TOOL);
    when(toolFirst() || acts(WordClass.STORE).findAny().isPresent(), TOOL);
  }

  private static boolean people(Word word) {
    return word.is(WordClass.PEOPLE) || word.is(WordClass.EVERYONE) || word.is(WordClass.UNIT);
  }

  /** The first thing that is named is a tool. */
  private boolean toolFirst() {
    return reading.words().stream()
        .filter(w -> w.in(CONTENT) && !w.is(WordClass.FRAME) && !w.aside())
        .findFirst()
        .filter(w -> w.is(WordClass.TOOL))
        .isPresent();
  }

  private void talk() {
    when(acts(WordClass.TALK).findAny().isPresent(), TALK);
    when(acts(WordClass.TALK).anyMatch(Act::precise), TALK_PRECISE);
  }

  private void efforts() {
    when(acts(WordClass.VAGUE).findAny().isPresent(), EFFORT);
    when(acts(WordClass.VAGUE).anyMatch(Act::precise), EFFORT_PRECISE);
    when(acts(WordClass.CHANGE).anyMatch(a -> a.precise() && !headed(a, BROAD)), BETTER);
    when(acts(WordClass.CHANGE).anyMatch(a -> !a.precise() || headed(a, BROAD)), BETTER_WEAK);
    when(reading.acts().stream().anyMatch(a -> a.kind() != WordClass.STATE), ACT);
    long precise = reading.words().stream().filter(w -> w.is(WordClass.PRECISE)).count();
    when(precise > 2, DETAILED);
    when(precise > 4, RICH);
  }

  private void makings() {
    make(Features::made, MADE);
    when(acts(WordClass.LIGHT).anyMatch(a -> a.precise() && headed(a, HEADS)), MADE);
    when(acts(WordClass.LIGHT).anyMatch(a -> a.has(WordClass.PRODUCT)), MADE_PRODUCT);
    when(acts(WordClass.LIGHT).anyMatch(a -> headed(a, Set.of(WordClass.EVENT))), MADE_EVENT);
    make(a -> a.has(WordClass.PRODUCT), MADE_PRODUCT);
    make(a -> !made(a) && weak(a), MADE_WEAK);
    make(a -> !made(a) && !weak(a) && a.has(WordClass.GENERIC), MADE_GENERIC);
    make(Features::alone, MADE_ALONE);
    when(acts(WordClass.SERVE).anyMatch(a -> a.mentions(WordClass.PEOPLE) || a.precise()), SERVED);
  }

  private void make(Predicate<Act> condition, Feature feature) {
    when(acts(WordClass.MAKE).anyMatch(condition), feature);
  }

  private static boolean made(Act act) {
    return act.precise()
        || act.has(WordClass.ABSTRACT)
        || act.mentions(WordClass.PRECISE) && weak(act);
  }

  private static boolean weak(Act act) {
    return act.object().stream()
        .anyMatch(
            w ->
                w.is(WordClass.WEAK)
                    || w.is(WordClass.EVENT)
                    || w.is(WordClass.ABSTRACT)
                    || w.is(WordClass.PEOPLE)
                    || w.is(WordClass.MAKING));
  }

  private static boolean alone(Act act) {
    return act.object().stream().noneMatch(w -> w.in(CONTENT));
  }

  private boolean headed(Act act, Set<WordClass> heads) {
    return act.head(modifiersFirst).filter(w -> w.in(heads)).isPresent();
  }

  private void outcomes() {
    when(
        acts(WordClass.MAKE)
            .anyMatch(a -> a.purpose() == Role.PURPOSE && (made(a) || weak(a) || alone(a))),
        FOR_MAKING);
    when(
        reading.acts().stream()
            .anyMatch(
                a -> a.purpose() == Role.RESULT && (a.precise() || a.kind() == WordClass.MAKE)),
        SO_THAT);
    when(Unrelated.in(reading.acts()), UNRELATED);
  }

  private java.util.stream.Stream<Act> acts(WordClass kind) {
    return reading.acts().stream().filter(act -> act.kind() == kind);
  }

  private void when(boolean condition, Feature feature) {
    if (condition) {
      reading.features().add(feature);
    }
  }

  /** For tests of the order of words. */
  static List<WordClass> kinds(Reading reading) {
    return reading.words().stream().map(Word::kind).toList();
  }
}
