package org.levain.goals.linter.internal.reading;

import static org.levain.goals.linter.internal.words.WordClass.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.levain.goals.linter.internal.words.Meaning;
import org.levain.goals.linter.internal.words.WordClass;

/**
 * A place in the sentence, with what is known on its left and what may be on its right.
 *
 * @param all the whole sentence
 * @param index the place
 * @param left the words before, already decided
 */
record Spot(List<Candidate> all, int index, List<Word> left) {

  private static final Set<WordClass> PASSED = Set.of(EMPTY, FUNCTION);
  private static final Set<WordClass> OBJECT_STARTS =
      Set.of(
          ARTICLE, FIGURE, PRECISE, WEAK, GENERIC, PRODUCT, EVENT, OUTING, PEOPLE, EVERYONE, MAKING,
          TOOL, UNIT, EMPTY, TALK, MAKE, LIGHT, LESS);

  Candidate here() {
    return all.get(index);
  }

  boolean first() {
    return left.stream().allMatch(w -> w.in(PASSED) || w.is(MARK));
  }

  /** The word just before. */
  boolean previous(WordClass wordClass) {
    return index > 0 && left.get(index - 1).is(wordClass);
  }

  boolean previousIn(Set<WordClass> classes) {
    return index > 0 && left.get(index - 1).in(classes);
  }

  /** The word before, adjectives, adverbs and small pronouns passed over. */
  boolean before(WordClass wordClass) {
    for (int i = index - 1; i >= 0; i--) {
      if (!left.get(i).in(PASSED) || left.get(i).is(wordClass)) {
        return left.get(i).is(wordClass);
      }
    }
    return false;
  }

  /** Whether the last word of purpose before it is this one. */
  boolean after(String purpose) {
    return left.stream()
        .filter(w -> w.is(PURPOSE))
        .reduce((a, b) -> b)
        .filter(w -> w.folded().equals(purpose))
        .isPresent();
  }

  /** Whether it stands behind "and" or a comma, and an act went before. */
  boolean joined() {
    return (before(JOIN) || before(MARK)) && left.stream().anyMatch(Word::act);
  }

  /** Whether what follows can be the object of a verb. */
  boolean objectFollows() {
    return next(1).map(Spot::startsObject).orElse(false);
  }

  /** Whether the word before, small pronouns passed over, is one of these. */
  boolean behind(String... words) {
    int i = index - 1;
    while (i >= 0 && left.get(i).is(FUNCTION)) {
      i--;
    }
    return i >= 0 && List.of(words).contains(left.get(i).folded());
  }

  /** Whether the article before is a pronoun: "qui les répare". */
  boolean pronoun() {
    return index > 1 && left.get(index - 2).in(Set.of(SUBJECT, FUNCTION));
  }

  /** Whether a name goes on: "Paris Nanterre", "Ohio and Kentucky". */
  boolean behindName() {
    int i = previous(JOIN) ? index - 2 : index - 1;
    return i >= 0 && left.get(i).is(NAME) && left.get(i).capital();
  }

  boolean articleFollows() {
    return next(1).map(next -> next.meaning().can(ARTICLE)).orElse(false);
  }

  Optional<Candidate> next(int steps) {
    return index + steps < all.size() ? Optional.of(all.get(index + steps)) : Optional.empty();
  }

  private static boolean startsObject(Candidate next) {
    Meaning meaning = next.meaning();
    return !meaning.known() || meaning.classes().stream().anyMatch(OBJECT_STARTS::contains);
  }
}
