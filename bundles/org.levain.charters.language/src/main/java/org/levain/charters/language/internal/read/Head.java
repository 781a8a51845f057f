package org.levain.charters.language.internal.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.levain.charters.language.internal.text.Folding;
import org.levain.charters.language.internal.text.Keywords;
import org.levain.charters.language.model.Answer;
import org.levain.charters.language.model.Layer;
import org.levain.charters.language.model.Rule;

/**
 * What stands in the brackets of a rule.
 *
 * @param answer empty if it only lifts
 * @param layer when it is heard
 * @param guaranteed whether communities cannot narrow it
 * @param who who is asked
 * @param lifts clauses, or the words for its own and for all
 */
record Head(
    Optional<Answer> answer, Layer layer, boolean guaranteed, String who, List<String> lifts) {

  private static final Pattern LABEL =
      Pattern.compile("[A-Za-z]{0,4}[-.]?\\d+(?:[.-]?[0-9A-Za-z]{1,4}){0,8}|[IVXLC]+");
  private static final Set<String> FILLERS =
      Set.of(
          "clause",
          "clauses",
          "article",
          "articles",
          "art",
          "rule",
          "rules",
          "and",
          "et",
          "the",
          "la",
          "le",
          "les",
          "l'article");

  /** Between the word and the first number: exception to 3, exception à l'article 3. */
  private static final Set<String> LEADS =
      Set.of("to", "of", "from", "a", "au", "aux", "de", "du", "des");

  private static final Set<String> AFTERTHOUGHTS = Set.of("bis", "ter", "quater");

  static Head read(String bracket) throws Unreadable {
    List<String> words = new ArrayList<>(Arrays.asList(bracket.strip().split("[\\s\\h]+")));
    Layer layer = Layer.ORDINARY;
    layer = takenAny(words, Keywords.ALWAYS) ? Layer.ALWAYS : layer;
    layer = takenPair(words) || takenAny(words, Keywords.OTHERWISE) ? Layer.OTHERWISE : layer;
    boolean guaranteed = takenAny(words, Keywords.GUARANTEED);
    if (words.isEmpty()) {
      throw Unreadable.found("", "yes, no, ask or lift in the brackets");
    }
    String first = folded(words.remove(0));
    Optional<Answer> answer = Keywords.answer(first);
    if (answer.isEmpty() && !Keywords.LIFT.contains(first)) {
      throw Unreadable.found(first, "yes, no, ask or lift in the brackets");
    }
    return answer.isEmpty()
        ? new Head(answer, plain(layer), false, "", labels(words))
        : answering(answer.get(), layer, guaranteed, first, words);
  }

  private static Head answering(
      Answer answer, Layer layer, boolean guaranteed, String keyword, List<String> words)
      throws Unreadable {
    int despite = 0;
    while (despite < words.size() && !Keywords.DESPITE.contains(folded(words.get(despite)))) {
      despite++;
    }
    String who = String.join(" ", words.subList(0, despite)).replaceAll("[\\s,;:]+$", "");
    List<String> lifts = despite < words.size() ? numbers(words, despite + 1) : List.of();
    if (answer == Answer.ASK && who.isBlank()) {
      throw Unreadable.found("", "who is asked, as in [ask the animator]");
    }
    if (answer != Answer.ASK && !who.isBlank()) {
      throw Unreadable.found(
          who, "nothing more than despite and numbers of clauses behind yes or no");
    }
    return new Head(Optional.of(answer), layer, guaranteed, Who.named(keyword, who), lifts);
  }

  private static Layer plain(Layer layer) throws Unreadable {
    if (layer != Layer.ORDINARY) {
      throw Unreadable.found(
          layer == Layer.ALWAYS ? "always" : "otherwise", "lift without always and otherwise");
    }
    return layer;
  }

  private static List<String> labels(List<String> words) throws Unreadable {
    return words.isEmpty() ? List.of(Rule.OWN) : numbers(words, 0);
  }

  private static List<String> numbers(List<String> words, int from) throws Unreadable {
    List<String> labels = new ArrayList<>();
    for (String word : words.subList(from, words.size())) {
      for (String part : word.split("[,;]+")) {
        String label = part.replaceAll("[.:)]+$", "");
        if (AFTERTHOUGHTS.contains(folded(label)) && !labels.isEmpty()) {
          labels.set(labels.size() - 1, labels.get(labels.size() - 1) + " " + label);
        } else if (Keywords.ALL.contains(folded(label))) {
          labels.add(Rule.ALL);
        } else if (labels.isEmpty() && LEADS.contains(folded(label))) {
          continue;
        } else if (!label.isEmpty() && !FILLERS.contains(folded(label))) {
          labels.add(label(label));
        }
      }
    }
    if (labels.isEmpty()) {
      throw Unreadable.found("", "numbers of clauses, as in [yes despite 3.2]");
    }
    return labels;
  }

  private static String label(String text) throws Unreadable {
    if (!LABEL.matcher(text).matches()) {
      throw Unreadable.found(text, "numbers of clauses, each by itself, as in 1, 2, 3");
    }
    return text;
  }

  private static boolean takenAny(List<String> words, Set<String> keywords) {
    return words.removeIf(word -> keywords.contains(folded(word)));
  }

  private static boolean takenPair(List<String> words) {
    for (int i = 0; i + 1 < words.size(); i++) {
      if (Keywords.OTHERWISE.contains(folded(words.get(i) + " " + words.get(i + 1)))) {
        words.subList(i, i + 2).clear();
        return true;
      }
    }
    return false;
  }

  private static String folded(String word) {
    return Folding.word(word.replaceAll("[,;:]+$", ""));
  }
}
