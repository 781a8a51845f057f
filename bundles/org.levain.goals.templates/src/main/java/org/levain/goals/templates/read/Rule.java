package org.levain.goals.templates.read;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What a text must be: the same bounds as the published schema has.
 *
 * @param expected what a person is told
 * @param fits whether a text is so
 */
record Rule(Wording expected, Predicate<String> fits) {

  /** Names in addresses and files. */
  static final Rule SLUG = of("expected.slug", "[a-z][a-z0-9-]{1,39}");

  /** Names between braces. */
  static final Rule NAME = of("expected.name", "[a-z][a-z-]{0,29}");

  /** A line that people read. */
  static final Rule LINE = line(3, 250);

  /** A text of several paragraphs. */
  static final Rule TEXT = text(200, 6000);

  /** Letters, digits and the few signs that the name of a page may have in any server. */
  static final Pattern HOLDABLE = Pattern.compile("(?=.*[\\p{L}\\p{N}])[\\p{L}\\p{M}\\p{N} ,()-]+");

  /** A line of so many characters. */
  static Rule line(int least, int most) {
    return new Rule(
        Wording.of("expected.line", least, most),
        text -> lies(text, least, most) && text.indexOf('\n') < 0);
  }

  /** A text of so many characters. */
  static Rule text(int least, int most) {
    return new Rule(Wording.of("expected.text", least, most), text -> lies(text, least, most));
  }

  private static Rule of(String expected, String pattern) {
    return new Rule(Wording.of(expected), Pattern.compile(pattern).asMatchPredicate());
  }

  private static boolean lies(String text, int least, int most) {
    int length = text.codePointCount(0, text.length());
    return length >= least && length <= most;
  }
}
