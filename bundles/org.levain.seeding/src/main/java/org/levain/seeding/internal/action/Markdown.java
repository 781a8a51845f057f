package org.levain.seeding.internal.action;

/** People's words inside Markdown. */
final class Markdown {

  private Markdown() {}

  /** The words so that no character of theirs is markup. */
  static String words(String text) {
    return text.replaceAll("[\\\\`*_{}\\[\\]()<>#+\\-!|~&.=:\"$^]", "\\\\$0");
  }
}
