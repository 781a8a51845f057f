package org.levain.goals.templates.read;

import java.util.List;
import java.util.Locale;

/**
 * Something to tell a person, in the language that is asked for later.
 *
 * @param key key in this library's words
 * @param arguments what is filled in
 */
public record Wording(String key, List<Object> arguments) {

  public Wording {
    arguments = List.copyOf(arguments);
  }

  /** A wording with what is filled in. */
  static Wording of(String key, Object... arguments) {
    return new Wording(key, List.of(arguments));
  }

  /** The words. */
  public String in(Locale locale) {
    return ReaderWords.text(locale, key, arguments);
  }
}
