package org.levain.seeding.internal.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
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

  /** A day in words: 3 November 2026; 1er novembre 2026. */
  String day(Instant moment) {
    ZonedDateTime local = moment.atZone(ZoneId.systemDefault());
    boolean first = locale.getLanguage().equals("fr") && local.getDayOfMonth() == 1;
    return DateTimeFormatter.ofPattern(first ? "d'er' MMMM yyyy" : "d MMMM yyyy", locale)
        .format(local);
  }

  /** Names or logins in a row. */
  String row(Iterable<String> names) {
    return String.join(", ", names);
  }
}
