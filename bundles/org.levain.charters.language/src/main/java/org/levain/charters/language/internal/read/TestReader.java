package org.levain.charters.language.internal.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.levain.charters.language.internal.text.Folding;
import org.levain.charters.language.internal.text.Keywords;
import org.levain.charters.language.model.Answer;
import org.levain.charters.language.model.TestQuestion;

/** Reads a test question: attributes, an arrow, the expected answer, perhaps the clause. */
final class TestReader {

  private static final Pattern CLAUSE =
      Pattern.compile(
          "(?:clause|article|art\\.?|rule|règle|section|§)[\\s\\h]*(?:n°[\\s\\h]*)?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern ARROW = Pattern.compile("(.*?)\\s*(?:->|→|=>|⇒)\\s*(.*)");

  private TestReader() {}

  static TestQuestion read(int line, String body) throws Unreadable {
    Matcher m = ARROW.matcher(body);
    if (!m.matches()) {
      return new TestQuestion(line, body.strip(), Optional.empty(), "");
    }
    String[] expected = m.group(2).strip().split("[\\s,;:()]+", 2);
    Optional<Answer> answer = Keywords.answer(Folding.word(expected[0]));
    if (answer.isEmpty()) {
      throw Unreadable.found(expected[0], "yes, no or ask behind the arrow");
    }
    String clause =
        expected.length < 2 ? "" : unnamed(expected[1].replaceAll("[().]+$", "").strip());
    return new TestQuestion(line, m.group(1).strip(), answer, clause);
  }

  /** The number alone, where somebody wrote "clause 3.1". */
  private static String unnamed(String clause) {
    Matcher word = CLAUSE.matcher(clause);
    return word.lookingAt() ? clause.substring(word.end()) : clause;
  }
}
