package org.levain.charters.language.internal.read;

/** A piece of a line that cannot be read. The message says what was found and what was expected. */
final class Unreadable extends Exception {

  private static final long serialVersionUID = 1L;

  Unreadable(String message) {
    super(message);
  }

  /** What was found and what was expected. */
  static Unreadable found(String found, String expected) {
    String what = found.isBlank() ? "nothing" : "\"" + shortened(found.strip()) + "\"";
    return new Unreadable("found " + what + ", expected " + expected);
  }

  /** What it says; always there. */
  String text() {
    return String.valueOf(getMessage());
  }

  private static String shortened(String text) {
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }
}
