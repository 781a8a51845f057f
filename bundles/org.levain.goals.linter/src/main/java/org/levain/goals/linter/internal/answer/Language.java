package org.levain.goals.linter.internal.answer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.levain.goals.linter.internal.reading.SentenceReader;
import org.levain.goals.linter.internal.rules.RuleBook;
import org.levain.goals.linter.internal.rules.RuleReader;
import org.levain.goals.linter.internal.words.Lexicon;

/**
 * All that is known of a language.
 *
 * @param locale the language
 * @param reader reads its sentences
 * @param book judges them
 */
public record Language(Locale locale, SentenceReader reader, RuleBook book) {

  /** Reads the files of French or English. */
  public static Language load(Locale locale) {
    String name = locale.getLanguage();
    return new Language(
        locale,
        new SentenceReader(Lexicon.read(resource(name + ".words").lines())),
        RuleReader.read(resource(name + ".yaml")));
  }

  /** The same language with other rules: for the tests of the rules. */
  public Language with(RuleBook other) {
    return new Language(locale, reader, other);
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
