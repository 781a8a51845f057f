package org.levain.seeding.internal.web;

import java.util.Locale;
import org.levain.web.Messages;

/**
 * This module's words in the language of a reader.
 *
 * @param messages the words in both languages
 * @param locale the reader's language
 */
record Words(Messages messages, Locale locale) {

  String text(String key, Object... arguments) {
    return messages.text(locale, key, arguments);
  }

  /** Names or logins in a row. */
  String row(Iterable<String> names) {
    return String.join(", ", names);
  }
}
