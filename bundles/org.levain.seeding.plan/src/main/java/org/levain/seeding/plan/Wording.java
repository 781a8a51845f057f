package org.levain.seeding.plan;

import java.util.List;
import java.util.Locale;

/**
 * Something to tell a person, in the language that is asked for later.
 *
 * @param key key in the library's own words, or a finished sentence of somebody else's
 * @param arguments what is filled in
 */
public record Wording(String key, List<Object> arguments) {

  public Wording {
    arguments = List.copyOf(arguments);
  }

  /** A wording with what is filled in. */
  public static Wording of(String key, Object... arguments) {
    return new Wording(key, List.of(arguments));
  }

  /** The words. */
  public String in(Locale locale) {
    return PlanWords.text(locale, key, arguments);
  }
}
