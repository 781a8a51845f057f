package org.levain.goals.templates.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language that templates and communities are written in. */
public enum Language {
  FR,
  EN;

  /** The code as files, forms and {@code lang} attributes write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The locale to write in. */
  public Locale locale() {
    return this == FR ? Locale.FRENCH : Locale.ENGLISH;
  }

  /** The language of this code. */
  public static Optional<Language> of(String code) {
    return Arrays.stream(values()).filter(l -> l.code().equals(code)).findFirst();
  }

  /** The language of a reader: French for French, English for everybody else. */
  public static Language of(Locale locale) {
    return of(locale.getLanguage()).orElse(EN);
  }
}
