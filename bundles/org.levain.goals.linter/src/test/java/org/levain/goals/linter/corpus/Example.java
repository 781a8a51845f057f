package org.levain.goals.linter.corpus;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.levain.goals.linter.Decision;
import org.levain.goals.linter.Reason;
import org.levain.goals.linter.internal.answer.Language;
import org.levain.goals.linter.internal.answer.Languages;
import org.levain.goals.linter.internal.opinion.Clues;
import org.levain.goals.linter.internal.reading.Reading;
import org.levain.goals.linter.internal.rules.Rule;

/**
 * A sentence as the second reader learns from it.
 *
 * @param clues what it sees
 * @param label 0 for a goal, else 1 + the ordinal of the reason
 * @param weight how much it counts
 */
record Example(List<String> clues, int label, double weight) {

  /** Debatable sentences teach half as much. */
  private static final double DEBATABLE = 0.5;

  /** Sentences on which no rule was written. */
  static final String[] UNSEEN = {"dev-2.tsv", "dev-3.tsv"};

  private static final Languages RULES = Languages.ofRules();

  /** What is learnt from: never a sentence of a held-out half. */
  static List<Example> all() {
    return Stream.concat(others().stream(), of(Labelled.of(UNSEEN)).stream()).toList();
  }

  /** What is learnt from besides the sentences that the rules have never seen. */
  static List<Example> others() {
    return Stream.of(
            tuned(), of(Labelled.of("train.tsv")), ofRules(Locale.FRENCH), ofRules(Locale.ENGLISH))
        .flatMap(List::stream)
        .toList();
  }

  /**
   * The sentences on which the rules were written: there the rules look better than they are, so
   * that their decision is left out.
   */
  private static List<Example> tuned() {
    return of(Labelled.of("dev.tsv")).stream().map(Example::withoutDecision).toList();
  }

  static List<Example> of(List<Labelled> sentences) {
    return sentences.stream().map(Example::of).toList();
  }

  private static Example of(Labelled labelled) {
    int label = labelled.good() ? 0 : label(Reason.of(labelled.reason()).orElseThrow());
    return of(
        labelled.sentence(), labelled.language(), label, labelled.debatable() ? DEBATABLE : 1);
  }

  /** The examples in the files of rules. */
  static List<Example> ofRules(Locale locale) {
    return RULES.of("", locale).book().rules().stream()
        .filter(rule -> !rule.formal() && rule.decision() != Decision.UNSURE)
        .flatMap(
            rule ->
                rule.examples().stream()
                    .map(sentence -> of(sentence, locale, label(rule), DEBATABLE)))
        .toList();
  }

  private static int label(Rule rule) {
    return rule.reason().map(Example::label).orElse(0);
  }

  private static int label(Reason reason) {
    return 1 + reason.ordinal();
  }

  private static Example of(String sentence, Locale expected, int label, double weight) {
    Language language = RULES.of(sentence, expected);
    Reading reading = language.reader().read(sentence);
    return new Example(
        List.copyOf(Clues.of(reading, language.decide(reading), language.locale())), label, weight);
  }

  private Example withoutDecision() {
    return new Example(clues.stream().filter(c -> !Clues.decision(c)).toList(), label, weight);
  }
}
