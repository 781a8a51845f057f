package org.levain.goals.linter.internal.reading;

import static org.levain.goals.linter.internal.reading.Feature.*;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.levain.goals.linter.internal.reading.Act.Role;
import org.levain.goals.linter.internal.words.WordClass;

/** Finds what acts bring about: what is made, bettered, talked about or only striven for. */
final class Outcomes {

  private static final Set<WordClass> THINGS =
      Set.of(
          WordClass.PRECISE,
          WordClass.OUTING,
          WordClass.PRODUCT,
          WordClass.EVENT,
          WordClass.MAKING);
  private static final Set<WordClass> SHOWN = Set.of(WordClass.OUTING, WordClass.PRODUCT);
  private static final Set<WordClass> BROAD =
      Set.of(
          WordClass.GENERIC, WordClass.EVERYONE, WordClass.UNIT, WordClass.TOOL, WordClass.FRAME);
  private static final Set<WordClass> WEAKLY =
      Set.of(
          WordClass.WEAK, WordClass.EVENT, WordClass.ABSTRACT, WordClass.PEOPLE, WordClass.MAKING);

  private final Reading reading;
  private final boolean modifiersFirst;

  Outcomes(Reading reading, boolean modifiersFirst) {
    this.reading = reading;
    this.modifiersFirst = modifiersFirst;
  }

  void add() {
    talk();
    efforts();
    changes();
    makings();
    purposes();
    when(Unrelated.in(reading.acts()), UNRELATED);
    when(Unrelated.two(reading.acts()), TWO_OBJECTS);
  }

  private void talk() {
    any(WordClass.TALK, act -> true, TALK);
    any(WordClass.TALK, Act::precise, TALK_PRECISE);
  }

  private void efforts() {
    any(WordClass.VAGUE, act -> true, EFFORT);
    any(WordClass.VAGUE, Act::precise, EFFORT_PRECISE);
    any(WordClass.TEND, act -> !headed(act, SHOWN), EFFORT);
    any(WordClass.TEND, act -> act.precise() && !headed(act, SHOWN), EFFORT_PRECISE);
    any(WordClass.TEND, act -> headed(act, SHOWN), MADE_LIGHT);
    when(reading.acts().stream().anyMatch(act -> act.kind() != WordClass.STATE), ACT);
  }

  private void changes() {
    any(WordClass.CHANGE, act -> act.precise() && !headed(act, BROAD), BETTER);
    any(WordClass.CHANGE, act -> !act.precise() || headed(act, BROAD), BETTER_WEAK);
  }

  private void makings() {
    any(WordClass.MAKE, act -> precise(act) && !headed(act, BROAD), MADE);
    any(WordClass.MAKE, act -> precise(act) && headed(act, BROAD), MADE_BROAD);
    any(WordClass.LIGHT, act -> act.precise() && headed(act, THINGS), MADE_LIGHT);
    any(WordClass.LIGHT, act -> act.precise() && !headed(act, THINGS), MADE_BROAD);
    any(WordClass.LIGHT, act -> headed(act, Set.of(WordClass.EVENT)), MADE_EVENT);
    any(WordClass.SERVE, act -> act.mentions(WordClass.PEOPLE) || act.precise(), SERVED);
    for (WordClass kind : List.of(WordClass.MAKE, WordClass.LIGHT)) {
      any(kind, act -> act.has(WordClass.PRODUCT), MADE_PRODUCT);
      any(kind, act -> !precise(act) && weak(act), MADE_WEAK);
      any(kind, act -> !precise(act) && !weak(act) && act.has(WordClass.GENERIC), MADE_GENERIC);
    }
    any(WordClass.MAKE, Outcomes::alone, MADE_ALONE);
  }

  private void purposes() {
    acts(WordClass.MAKE)
        .filter(act -> act.purpose() == Role.PURPOSE && !headed(act, BROAD))
        .findAny()
        .ifPresent(act -> reading.features().add(FOR_MAKING));
  }

  private static boolean precise(Act act) {
    return act.precise()
        || act.has(WordClass.ABSTRACT)
        || act.mentions(WordClass.PRECISE) && weak(act);
  }

  private static boolean weak(Act act) {
    return act.object().stream().anyMatch(word -> word.in(WEAKLY));
  }

  private static boolean alone(Act act) {
    return act.object().stream().noneMatch(word -> word.in(Act.NOUNS));
  }

  private boolean headed(Act act, Set<WordClass> heads) {
    return act.head(modifiersFirst).filter(word -> word.in(heads)).isPresent();
  }

  private void any(WordClass kind, Predicate<Act> condition, Feature feature) {
    when(acts(kind).anyMatch(condition), feature);
  }

  private Stream<Act> acts(WordClass kind) {
    return reading.acts().stream().filter(act -> act.kind() == kind);
  }

  private void when(boolean condition, Feature feature) {
    if (condition) {
      reading.features().add(feature);
    }
  }
}
