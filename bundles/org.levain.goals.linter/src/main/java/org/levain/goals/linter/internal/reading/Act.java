package org.levain.goals.linter.internal.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.levain.goals.linter.internal.words.WordClass;

/**
 * Something that is done.
 *
 * @param word the verb, or the name of the act
 * @param kind what kind of act
 * @param purpose whether it is what the rest is for
 * @param object the words that belong to it
 */
public record Act(Word word, WordClass kind, Role purpose, List<Word> object) {

  /** What can be the heart of an object. */
  static final Set<WordClass> NOUNS =
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

  /** What an act is for the sentence. */
  public enum Role {
    /** What is done. */
    MAIN,
    /** What it is done for: in order to. */
    PURPOSE,
    /** What is then the case: so that. */
    RESULT
  }

  /** Whether one of its words is this, and does not only describe people. */
  public boolean has(WordClass wordClass) {
    return object.stream().anyMatch(w -> w.is(wordClass) && !w.aside());
  }

  /** Whether one of its words is this, even if it only describes people. */
  public boolean mentions(WordClass wordClass) {
    return object.stream().anyMatch(w -> w.is(wordClass));
  }

  /** Whether its object is something one can point at. */
  public boolean precise() {
    return has(WordClass.PRECISE) || has(WordClass.OUTING);
  }

  /**
   * What its object is at heart: of "a free guide to sourdough" the guide.
   *
   * @param modifiersFirst whether the heart stands last among its nouns, as in English
   */
  public Optional<Word> head(boolean modifiersFirst) {
    return heart(object, modifiersFirst);
  }

  /** What some words are about at heart. */
  static Optional<Word> heart(List<Word> words, boolean modifiersFirst) {
    List<Word> nouns =
        words.stream()
            .dropWhile(w -> !w.in(NOUNS))
            .takeWhile(w -> w.in(NOUNS) || w.is(WordClass.EMPTY) || w.folded().equals("s"))
            .filter(w -> w.in(NOUNS))
            .toList();
    return nouns.isEmpty()
        ? Optional.empty()
        : Optional.of(nouns.get(modifiersFirst ? nouns.size() - 1 : 0));
  }
}
