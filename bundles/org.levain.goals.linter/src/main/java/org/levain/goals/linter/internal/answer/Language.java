package org.levain.goals.linter.internal.answer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.levain.goals.linter.internal.opinion.Clues;
import org.levain.goals.linter.internal.opinion.SecondReader;
import org.levain.goals.linter.internal.reading.Reading;
import org.levain.goals.linter.internal.reading.SentenceReader;
import org.levain.goals.linter.internal.rules.Rule;
import org.levain.goals.linter.internal.rules.RuleBook;
import org.levain.goals.linter.internal.rules.RuleReader;
import org.levain.goals.linter.internal.words.Lexicon;

/**
 * All that is known of a language.
 *
 * @param locale the language
 * @param reader reads its sentences
 * @param book judges them
 * @param second gives a second opinion; empty if the rules judge alone
 */
public record Language(
    Locale locale, SentenceReader reader, RuleBook book, Optional<SecondReader> second) {

  /** Reads the files of French or English, with a reader of both. */
  public static Language load(Locale locale, Optional<SecondReader> second) {
    String name = locale.getLanguage();
    return new Language(
        locale,
        new SentenceReader(Lexicon.read(resource(name + ".words").lines())),
        RuleReader.read(resource(name + ".yaml")),
        second);
  }

  /** The same language with other rules, which judge alone: for the tests of the rules. */
  public Language with(RuleBook other) {
    return new Language(locale, reader, other, Optional.empty());
  }

  /**
   * What is decided about a sentence: what the rules say, unless the second reader thinks
   * otherwise. Of the form of a sentence the rules judge alone.
   */
  public Rule decide(Reading reading) {
    Rule rule = book.deciding(reading.features());
    return second
        .filter(reader -> !rule.formal())
        .map(reader -> reader.opinion(Clues.of(reading, rule, locale)))
        .map(opinion -> opinion.settle(rule, book.bounds()))
        .orElse(rule);
  }

  static String resource(String name) {
    try (InputStream file =
        Language.class.getResourceAsStream("/org/levain/goals/linter/" + name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The goal linter's " + name + " cannot be read", e);
    }
  }
}
