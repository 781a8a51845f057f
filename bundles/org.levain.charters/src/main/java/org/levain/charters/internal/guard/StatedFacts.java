package org.levain.charters.internal.guard;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.levain.charters.language.Question;

/**
 * What an author says about a text in the text itself: {@code [{SET charter='kind=photo;
 * consent=yes'}]}, the server's own way to set a variable, which does not show. What is not said
 * there is not stated.
 */
final class StatedFacts {

  private static final Pattern LINE =
      Pattern.compile("\\[\\{SET\\s{1,10}charter\\s{0,10}=\\s{0,10}'([^'\\n]{0,2000})'\\s{0,10}}]");

  private StatedFacts() {}

  /** The first such line of a text; names and values as written. */
  static Map<String, List<String>> of(String text) {
    Matcher line = LINE.matcher(text);
    return line.find() ? Question.parse(line.group(1)).stated() : Map.of();
  }
}
