package org.levain.host.jspwiki.internal.markup;

/**
 * Collects markup and plain words, and keeps the two apart: where a plain character would run into
 * equal ones of the markup beside it ({@code l'} before italic {@code ''}) it becomes an entity.
 */
final class WikiWriter {

  /** Characters that are markup when two of them stand together. */
  private static final String MARKS = "\\_'{}[%";

  private final StringBuilder out = new StringBuilder();
  private final boolean wikiWords;
  private boolean lastWasWords;

  /**
   * An empty text.
   *
   * @param wikiWords whether the wiki makes links of WikiWords
   */
  WikiWriter(boolean wikiWords) {
    this.wikiWords = wikiWords;
  }

  void markup(String markup) {
    if (lastWasWords && endsWith(markup.charAt(0))) {
      char last = out.charAt(out.length() - 1);
      out.setLength(out.length() - 1);
      out.append(WikiText.entity(last));
    }
    out.append(markup);
    lastWasWords = false;
  }

  void words(String words, boolean inTable) {
    if (words.isEmpty()) {
      return;
    }
    char first = words.charAt(0);
    if (endsWith(first) && MARKS.indexOf(first) >= 0) {
      out.append(WikiText.entity(first));
      out.append(WikiText.words(words.substring(1), false, inTable, wikiWords));
    } else {
      out.append(WikiText.words(words, atLineStart(), inTable, wikiWords));
    }
    lastWasWords = true;
  }

  /** Text that is shown as it is, between marks of its own. */
  void verbatim(String text) {
    out.append(text);
    lastWasWords = false;
  }

  void newLine() {
    if (!atLineStart()) {
      verbatim("\n");
    }
  }

  /** Ends the block before, if there is one. */
  void blankLine() {
    newLine();
    if (out.length() > 1 && out.charAt(out.length() - 2) != '\n') {
      verbatim("\n");
    }
  }

  private boolean atLineStart() {
    return out.length() == 0 || endsWith('\n');
  }

  private boolean endsWith(char c) {
    return out.length() > 0 && out.charAt(out.length() - 1) == c;
  }

  @Override
  public String toString() {
    return out.toString().strip();
  }
}
