package org.levain.goals.templates.read;

/** What was found where something else was expected. */
final class Found {

  private static final int MOST = 60;

  private Found() {}

  static Wording in(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return words(scalar.value());
    }
    return Wording.of(node instanceof Node.Items ? "found.list" : "found.mapping");
  }

  static Wording words(String text) {
    if (text.isBlank()) {
      return Wording.of("found.nothing");
    }
    return text.length() > MOST || text.indexOf('\n') >= 0
        ? Wording.of("found.long", quote(text), text.codePointCount(0, text.length()))
        : Wording.of("found.words", quote(text));
  }

  static Wording nothing() {
    return Wording.of("found.nothing");
  }

  /** The first line of a text, cut after 60 characters. */
  static String quote(String text) {
    String line = text.strip().lines().findFirst().orElse("");
    return line.codePointCount(0, line.length()) <= MOST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, MOST)) + "…";
  }
}
