package org.levain.goals.linter.internal.opinion;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.levain.goals.linter.internal.reading.Word;
import org.levain.goals.linter.internal.words.WordClass;

/**
 * Looks at what stands on both sides of an "and": two acts on one object are one goal, two acts on
 * objects of different topics are two.
 */
final class Halves {

  private static final Set<WordClass> THINGS =
      Set.of(
          WordClass.PRECISE,
          WordClass.OUTING,
          WordClass.PRODUCT,
          WordClass.EVENT,
          WordClass.MAKING,
          WordClass.PEOPLE,
          WordClass.TOOL);

  /** Words that take up what went before. */
  private static final Set<String> BACK =
      Set.of(
          "it", "them", "its", "their", "they", "each", "this", "these", "those", "one", "son",
          "sa", "ses", "leur", "leurs", "en", "y", "chacun", "chacune", "celui", "celle", "ceux",
          "cela", "lui");

  private static final Set<String> BEFORE_ACTS = Set.of("le", "la", "les", "l", "him", "her");

  private static final int STEM = 5;

  private final List<Word> words;
  private final Topics topics;

  Halves(List<Word> words, Topics topics) {
    this.words = words;
    this.topics = topics;
  }

  /** Tells what it finds at each "and". */
  void tell(Consumer<String> clue) {
    int begin = 0;
    int different = 0;
    for (int i = 1; i < words.size() - 1; i++) {
      if (joins(i)) {
        String found = compare(words.subList(begin, i), words.subList(i + 1, end(i + 1)));
        clue.accept("halves=" + found);
        different += found.contains("apart alone") ? 1 : 0;
        begin = i + 1;
      }
    }
    clue.accept("halves apart=" + Math.min(3, different));
  }

  private boolean joins(int index) {
    Word word = words.get(index);
    return word.is(WordClass.JOIN)
        || word.is(WordClass.MARK) && (word.folded().equals(";") || words.get(index + 1).act());
  }

  private int end(int from) {
    int end = from + 1;
    while (end < words.size() && !joins(Math.min(end, words.size() - 2))) {
      end++;
    }
    return Math.min(end, words.size());
  }

  private String compare(List<Word> left, List<Word> right) {
    return (acts(left) ? "act " : "thing ")
        + (acts(right.subList(0, Math.min(3, right.size()))) ? "act " : "thing ")
        + relation(left, right)
        + (back(right) ? " back" : " alone")
        + " "
        + size(left)
        + size(right);
  }

  private static boolean acts(List<Word> half) {
    return half.stream().anyMatch(Word::act);
  }

  private String relation(List<Word> left, List<Word> right) {
    if (!Collections.disjoint(stems(left), stems(right))) {
      return "shared";
    }
    Set<String> before = topics.of(content(left));
    Set<String> after = topics.of(content(right));
    if (before.isEmpty() || after.isEmpty()) {
      return "unknown";
    }
    return Collections.disjoint(before, after) ? "apart" : "near";
  }

  private static boolean back(List<Word> half) {
    for (int i = 0; i < half.size(); i++) {
      String word = half.get(i).folded();
      if (BACK.contains(word)
          || BEFORE_ACTS.contains(word) && i + 1 < half.size() && half.get(i + 1).act()) {
        return true;
      }
    }
    return false;
  }

  private static long size(List<Word> half) {
    return Math.min(2, half.stream().filter(w -> w.in(THINGS)).count());
  }

  private static Set<String> content(List<Word> half) {
    return half.stream()
        .filter(w -> w.kind().compareTo(WordClass.TIME) < 0)
        .map(Word::folded)
        .collect(Collectors.toSet());
  }

  private static Set<String> stems(List<Word> half) {
    Set<String> stems = new HashSet<>();
    half.stream()
        .filter(w -> w.in(THINGS) && w.folded().length() > 3)
        .forEach(w -> stems.add(w.folded().substring(0, Math.min(STEM, w.folded().length()))));
    return stems;
  }
}
