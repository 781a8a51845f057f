package org.levain.goals.templates.words;

/** People's words inside CommonMark. */
public final class Markdown {

  private Markdown() {}

  /** The words so that no character of theirs is markup, a placeholder or HTML. */
  public static String words(String text) {
    return PlainText.oneLine(text).replaceAll("[\\\\`*_{}\\[\\]()<>#+\\-!|~&.=:\"$^]", "\\\\$0");
  }
}
