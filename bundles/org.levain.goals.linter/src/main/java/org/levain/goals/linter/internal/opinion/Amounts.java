package org.levain.goals.linter.internal.opinion;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.levain.goals.linter.internal.reading.Word;
import org.levain.goals.linter.internal.words.WordClass;

/** How much of everything there is in a sentence, and about how many topics it is. */
final class Amounts {

  private static final List<WordClass> COUNTED =
      List.of(
          WordClass.PRECISE,
          WordClass.GENERIC,
          WordClass.WEAK,
          WordClass.ABSTRACT,
          WordClass.VAGUE,
          WordClass.TALK,
          WordClass.MAKE,
          WordClass.MARK,
          WordClass.JOIN,
          WordClass.EMPTY);

  private static final Set<WordClass> PRECISE =
      Set.of(WordClass.PRECISE, WordClass.OUTING, WordClass.PRODUCT, WordClass.FIGURE);

  private static final Set<WordClass> VAGUE =
      Set.of(
          WordClass.GENERIC,
          WordClass.WEAK,
          WordClass.ABSTRACT,
          WordClass.VAGUE,
          WordClass.TALK,
          WordClass.EVERYONE,
          WordClass.CHANGE);

  private static final int MOST_WORDS = 12;
  private static final int MOST_OF_A_KIND = 5;
  private static final int MOST_TOPICS = 4;
  private static final int STEPS = 5;

  private final List<Word> words;
  private final Topics topics;

  Amounts(List<Word> words, Topics topics) {
    this.words = words;
    this.topics = topics;
  }

  /** Tells what it finds. */
  void tell(Consumer<String> clue) {
    clue.accept("length=" + Math.min(MOST_WORDS, length()));
    for (WordClass kind : COUNTED) {
      long count = count(w -> w.is(kind) && !w.aside());
      for (int n = 1; n <= Math.min(count, MOST_OF_A_KIND); n++) {
        clue.accept("count=" + kind + " " + n);
      }
    }
    clue.accept("share=" + share());
    Set<String> named = topics.of(words.stream().map(Word::folded).toList());
    named.forEach(topic -> clue.accept("topic=" + topic));
    clue.accept("topics=" + Math.min(MOST_TOPICS, named.size()));
    words.stream()
        .filter(w -> w.is(WordClass.MARK))
        .forEach(w -> clue.accept("mark=" + w.folded()));
  }

  /** Two steps for each doubling of the number of words. */
  private int length() {
    return (int) (2 * StrictMath.log(1 + words.size()) / StrictMath.log(2));
  }

  private String share() {
    long precise = count(w -> w.in(PRECISE) && !w.aside());
    long vague = count(w -> w.in(VAGUE));
    return precise + vague == 0 ? "none" : "" + STEPS * precise / (precise + vague);
  }

  private long count(Predicate<Word> which) {
    return words.stream().filter(which).count();
  }
}
