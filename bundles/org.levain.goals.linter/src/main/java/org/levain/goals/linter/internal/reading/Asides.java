package org.levain.goals.linter.internal.reading;

import static org.levain.goals.linter.internal.words.WordClass.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.levain.goals.linter.internal.words.WordClass;

/**
 * Sets aside the words that only describe people or a part of an organisation: the members of "the
 * owners of electric cars" do not yet work on cars.
 */
final class Asides {

  private static final Set<WordClass> HEADS = Set.of(PEOPLE, EVERYONE, UNIT);
  private static final Set<WordClass> DESCRIBING =
      Set.of(PRECISE, ABSTRACT, WEAK, GENERIC, UNIT, NAME, EMPTY, PRODUCT, MAKING);

  private static final Set<WordClass> TITLE =
      Set.of(PRECISE, ABSTRACT, WEAK, GENERIC, PRODUCT, MAKING, OUTING, EVENT, TOOL);

  private final boolean modifiersFirst;

  Asides(boolean modifiersFirst) {
    this.modifiersFirst = modifiersFirst;
  }

  List<Word> apply(List<Word> words) {
    List<Word> result = new ArrayList<>(words);
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).in(HEADS)) {
        around(result, i);
      }
    }
    name(result);
    return result;
  }

  /** The name of a community says nothing yet: "The Bare Metal Group aims to …". */
  private static void name(List<Word> words) {
    int verb = 0;
    while (verb < words.size() && !words.get(verb).act()) {
      verb++;
    }
    int begin = verb;
    while (begin > 0 && !words.get(begin - 1).in(Set.of(MARK, RESULT_CLAUSE, PURPOSE))) {
      begin--;
    }
    if (verb < words.size() && named(words.subList(begin, verb), words.get(verb))) {
      for (int i = begin; i < verb; i++) {
        words.set(i, words.get(i).in(TITLE) ? words.get(i).setAside() : words.get(i));
      }
    }
  }

  private static boolean named(List<Word> subject, Word verb) {
    return subject.stream().anyMatch(w -> w.is(FRAME))
        || verb.in(Set.of(STATE, OPEN))
            && subject.stream().noneMatch(w -> w.in(Set.of(PREPOSITION, TOPIC, AMONG)))
            && subject.stream().anyMatch(w -> w.in(TITLE) && w.capital());
  }

  private void around(List<Word> words, int head) {
    if (modifiersFirst) {
      for (int i = head - 1; i >= 0 && words.get(i).in(DESCRIBING); i--) {
        words.set(i, words.get(i).setAside());
      }
    }
    int next = modifiersFirst ? head + 1 : describing(words, head + 1);
    while (next < words.size() && words.get(next).is(OF)) {
      next = describing(words, skipArticles(words, next + 1));
    }
  }

  private static int skipArticles(List<Word> words, int from) {
    int i = from;
    while (i < words.size() && words.get(i).is(ARTICLE)) {
      i++;
    }
    return i;
  }

  private static int describing(List<Word> words, int from) {
    int i = from;
    while (i < words.size() && words.get(i).in(DESCRIBING)) {
      words.set(i, words.get(i).setAside());
      i++;
    }
    return i;
  }
}
