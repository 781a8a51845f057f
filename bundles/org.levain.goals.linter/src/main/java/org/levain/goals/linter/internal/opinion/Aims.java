package org.levain.goals.linter.internal.opinion;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.levain.goals.linter.internal.reading.Act;
import org.levain.goals.linter.internal.reading.Word;
import org.levain.goals.linter.internal.words.Form;
import org.levain.goals.linter.internal.words.WordClass;

/**
 * What a sentence strives for and by what means: "the association has for its object to promote
 * music by two concerts a year" comes down to promoting, music, and concerts.
 */
final class Aims {

  private static final Set<WordClass> ONLY_OPEN = Set.of(WordClass.OPEN, WordClass.STATE);

  private static final Set<WordClass> SILENT =
      Set.of(
          WordClass.ARTICLE,
          WordClass.FUNCTION,
          WordClass.EMPTY,
          WordClass.FIGURE,
          WordClass.OF,
          WordClass.PREPOSITION);

  private static final Set<String> MEANS =
      Set.of(
          "par",
          "via",
          "a travers",
          "grace a",
          "grace aux",
          "au moyen de",
          "a l aide de",
          "par le biais de",
          "by",
          "through",
          "by means of",
          "thanks to",
          "notamment",
          "including");

  /** The acts that bring most about come first. */
  private static final List<WordClass> STRENGTH =
      List.of(
          WordClass.MAKE,
          WordClass.LIGHT,
          WordClass.SERVE,
          WordClass.TEND,
          WordClass.CHANGE,
          WordClass.STORE,
          WordClass.VAGUE,
          WordClass.TALK);

  private static final int MOST_HEADS = 4;
  private static final int STEM = 6;

  private final List<Word> words;
  private final List<Act> acts;
  private final String language;

  Aims(List<Word> words, List<Act> acts, String language) {
    this.words = words;
    this.acts = acts.stream().filter(act -> !ONLY_OPEN.contains(act.kind())).toList();
    this.language = language;
  }

  /** Tells what it finds. */
  void tell(Consumer<String> clue) {
    acts.stream().findFirst().ifPresent(act -> first(act, clue));
    Set<WordClass> kinds = EnumSet.noneOf(WordClass.class);
    acts.forEach(act -> kinds.add(act.kind()));
    clue.accept("aims=" + kinds);
    clue.accept("aims best=" + best());
    clue.accept("aims heads=" + heads());
    means(clue, kinds);
  }

  private void first(Act act, Consumer<String> clue) {
    clue.accept("aim=" + act.kind() + " " + head(act) + " " + act.precise());
    clue.accept(language + "aim=" + act.word().folded());
    clue.accept(language + "aim=" + act.word().folded() + " " + head(act));
  }

  private String head(Act act) {
    return act.head(language.startsWith("en")).map(w -> w.kind().toString()).orElse("-");
  }

  private String best() {
    for (WordClass kind : STRENGTH) {
      for (Act act : acts) {
        if (act.kind() == kind && (act.precise() || act.has(WordClass.PRODUCT))) {
          return kind + " " + head(act);
        }
      }
    }
    return "none";
  }

  /** How many different things the acts are about. */
  private long heads() {
    return Math.min(
        MOST_HEADS,
        acts.stream()
            .flatMap(act -> act.head(language.startsWith("en")).stream())
            .map(Word::folded)
            .distinct()
            .count());
  }

  private void means(Consumer<String> clue, Set<WordClass> kinds) {
    for (int i = 0; i < words.size() - 1; i++) {
      if (opens(i)) {
        words.subList(i + 1, words.size()).stream()
            .filter(w -> !w.in(SILENT))
            .findFirst()
            .ifPresent(w -> by(w, clue, kinds));
      }
    }
  }

  private boolean opens(int index) {
    Word word = words.get(index);
    return MEANS.contains(word.folded())
        || word.folded().equals("en") && words.get(index + 1).form() == Form.GERUND;
  }

  private void by(Word word, Consumer<String> clue, Set<WordClass> kinds) {
    String folded = word.folded();
    clue.accept("means=" + word.kind());
    clue.accept("means=" + word.kind() + " for " + kinds);
    clue.accept(language + "means=" + folded.substring(0, Math.min(STEM, folded.length())));
  }
}
