package org.levain.goals.linter.internal.answer;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** French and English, each loaded when its first sentence comes. */
public final class Languages {

  private final Map<Locale, Language> loaded = new ConcurrentHashMap<>();
  private final LanguageGuess guess = LanguageGuess.load();

  /** The language in which a sentence is read. */
  public Language of(String sentence, Locale expected) {
    Locale wanted = expected.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
    return loaded.computeIfAbsent(guess.language(sentence, wanted), Language::load);
  }

  /** Whether a sentence is in neither. */
  public boolean foreign(String sentence) {
    return guess.foreign(sentence);
  }
}
