package org.levain.administration.internal.status;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.levain.administration.internal.Words;

/** Moments as people read them, in the time zone of the server. */
final class Moments {

  private static final String PATTERN = "d MMMM yyyy, HH:mm";

  private Moments() {}

  static String of(Instant moment, Words words) {
    return DateTimeFormatter.ofPattern(PATTERN, words.locale())
        .withZone(ZoneId.systemDefault())
        .format(moment);
  }
}
