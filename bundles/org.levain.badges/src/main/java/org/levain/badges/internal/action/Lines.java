package org.levain.badges.internal.action;

import java.util.List;
import org.levain.badges.artwork.Label;

/** One line of words, within bounds. */
final class Lines {

  private static final int BEYOND = 10_000;

  private Lines() {}

  /** The line without what does harm; a fault where it is missing or too long. */
  static String needed(String field, String typed, int most, List<Fault> faults) {
    String line = optional(field, typed, most, faults);
    if (line.isEmpty()) {
      faults.add(Fault.of(field, field + ".missing"));
    }
    return line;
  }

  /** The same where nothing need be said. */
  static String optional(String field, String typed, int most, List<Fault> faults) {
    String line = Label.clean(typed, BEYOND);
    int length = line.codePointCount(0, line.length());
    if (length > most || line.length() > most * 2) {
      faults.add(Fault.of(field, "too-long", most, length));
      return line.substring(0, Math.min(line.length(), 1));
    }
    return line;
  }
}
