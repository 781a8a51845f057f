package org.levain.administration.internal;

import java.util.Locale;
import java.util.Optional;
import org.levain.web.Caller;
import org.levain.web.Messages;

/**
 * This module's words in the language of a reader.
 *
 * @param messages the words in both languages
 * @param locale the reader's language
 */
public record Words(Messages messages, Locale locale) {

  /** The words for a caller. */
  public static Words of(Messages messages, Caller caller) {
    return new Words(messages, caller.locale());
  }

  /** The text of a key, if there is one. */
  public Optional<String> find(String key) {
    return messages.find(locale, key);
  }

  /** The text of a key with its arguments filled in. */
  public String text(String key, Object... arguments) {
    return messages.text(locale, key, arguments);
  }
}
