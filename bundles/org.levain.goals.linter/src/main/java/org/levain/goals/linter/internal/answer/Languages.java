package org.levain.goals.linter.internal.answer;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.levain.goals.linter.internal.opinion.SecondReader;

/** French and English, each loaded when its first sentence comes. */
public final class Languages {

  private static final String MODEL = "second-reader.model";

  private final Map<Locale, Language> loaded = new ConcurrentHashMap<>();
  private final LanguageGuess guess = LanguageGuess.load();
  private final Optional<SecondReader> second;

  private Languages(Optional<SecondReader> second) {
    this.second = second;
  }

  /** Languages with rules and a second reader. */
  public static Languages withSecondOpinion() {
    return new Languages(Optional.of(SecondReader.read(Language.resource(MODEL).lines())));
  }

  /**
   * Languages in which the rules judge alone: to train the second reader, and to test the rules.
   */
  public static Languages ofRules() {
    return new Languages(Optional.empty());
  }

  /** The language in which a sentence is read. */
  public Language of(String sentence, Locale expected) {
    Locale wanted = expected.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
    return loaded.computeIfAbsent(
        guess.language(sentence, wanted), locale -> Language.load(locale, second));
  }

  /** Whether a sentence is in neither. */
  public boolean foreign(String sentence) {
    return guess.foreign(sentence);
  }
}
