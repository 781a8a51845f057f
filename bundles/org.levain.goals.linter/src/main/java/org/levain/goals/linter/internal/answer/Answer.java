package org.levain.goals.linter.internal.answer;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.levain.goals.linter.Reason;
import org.levain.goals.linter.internal.reading.Reading;
import org.levain.goals.linter.internal.reading.Word;
import org.levain.goals.linter.internal.rules.Rule;
import org.levain.goals.linter.internal.rules.RuleBook;
import org.levain.goals.linter.internal.rules.Texts;
import org.levain.goals.linter.internal.words.WordClass;

/** Puts a verdict into words: the language's texts, with the person's own words in them. */
final class Answer {

  private static final Map<Reason, Set<WordClass>> WEIGHED =
      Map.of(
          Reason.TOO_BROAD,
              Set.of(WordClass.GENERIC, WordClass.WEAK, WordClass.TALK, WordClass.VAGUE),
          Reason.NO_SUBJECT, Set.of(WordClass.WEAK, WordClass.CHANGE, WordClass.MAKE),
          Reason.NO_OUTCOME, Set.of(WordClass.PRECISE, WordClass.OUTING, WordClass.PRODUCT),
          Reason.AUDIENCE_ONLY, Set.of(WordClass.PEOPLE, WordClass.EVERYONE, WordClass.UNIT),
          Reason.TOOL_NOT_PURPOSE, Set.of(WordClass.TOOL, WordClass.STORE));

  private static final Set<WordClass> UNDERSTOOD =
      Set.of(WordClass.PRECISE, WordClass.OUTING, WordClass.PRODUCT);

  /** How many words are quoted. */
  private static final int QUOTED = 3;

  private final RuleBook book;
  private final Texts texts;
  private final Reading reading;
  private final Rule rule;

  Answer(RuleBook book, Reading reading, Rule rule) {
    this.book = book;
    this.reading = reading;
    this.rule = rule;
    this.texts = book.texts(rule);
  }

  String explanation() {
    Set<WordClass> weighed =
        rule.reason().map(r -> WEIGHED.getOrDefault(r, Set.of())).orElse(UNDERSTOOD);
    List<String> words =
        reading.words().stream()
            .filter(w -> w.in(weighed))
            .map(Word::text)
            .distinct()
            .limit(QUOTED)
            .toList();
    return withWords(texts.explanation(), words);
  }

  /** A text in two versions, parted by a bar: with words, and without. */
  private String withWords(String text, List<String> words) {
    String[] versions = text.split("\\|");
    if (words.isEmpty()) {
      return versions[versions.length - 1].strip();
    }
    String quoted =
        words.stream()
            .map(word -> book.quotes().get(0) + word + book.quotes().get(1))
            .collect(Collectors.joining(", "));
    return versions[0].strip().replace("{words}", quoted);
  }

  String question() {
    return texts.question();
  }
}
