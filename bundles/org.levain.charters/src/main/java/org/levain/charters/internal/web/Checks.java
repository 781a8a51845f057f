package org.levain.charters.internal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.levain.charters.internal.action.Checked;
import org.levain.charters.language.CharterPolicy;
import org.levain.charters.language.Decision;
import org.levain.charters.language.Finding;
import org.levain.charters.language.FindingWords;
import org.levain.charters.language.Question;
import org.levain.charters.language.model.TestQuestion;

/**
 * What came of a check, as the editor shows it.
 *
 * @param findings by line, what bars first
 * @param bars how many keep the text from being published
 * @param tests the charter's own questions, those that fail first
 * @param failed how many fail
 * @param source the lines, where there are not too many of them to be shown again
 */
public record Checks(
    List<Row> findings, int bars, List<Test> tests, int failed, List<Line> source) {

  /** Longer texts are not shown a second time. */
  private static final int MOST_LINES = 600;

  /** More findings than these are counted. */
  private static final int MOST_FINDINGS = 100;

  private static final int MOST_TESTS = 200;

  /**
   * A finding.
   *
   * @param line counted from 1
   * @param kind a word: {@code syntax}
   * @param text what was found
   * @param language of that text
   * @param bars whether it keeps the text from being published
   * @param words the line itself
   */
  public record Row(
      int line, String kind, String text, String language, boolean bars, String words) {}

  /**
   * A test question.
   *
   * @param line counted from 1
   * @param question as it is written
   * @param expected the answer and the clause that are written
   * @param answered those that are given; empty where nothing can answer
   * @param agrees whether they are the same
   */
  public record Test(int line, String question, String expected, String answered, boolean agrees) {}

  /**
   * A line of the text.
   *
   * @param text what it says
   * @param flag {@code no} or {@code ask} where something was found; or empty
   */
  public record Line(String text, String flag) {}

  /** What to show of a check. */
  static Checks of(Checked checked, Locale locale) {
    String[] lines = checked.charter().source().split("\\r?\\n|\\r", -1);
    Map<Integer, Boolean> barred = new TreeMap<>();
    checked.findings().forEach(f -> barred.merge(f.line(), Checked.bars(f), Boolean::logicalOr));
    List<Row> rows = new ArrayList<>();
    checked.barriers().forEach(finding -> rows.add(row(finding, lines, locale)));
    checked.advice().forEach(finding -> rows.add(row(finding, lines, locale)));
    List<Test> tests = tests(checked, barred);
    return new Checks(
        rows.subList(0, Math.min(rows.size(), MOST_FINDINGS)),
        checked.barriers().size(),
        tests.subList(0, Math.min(tests.size(), MOST_TESTS)),
        (int) tests.stream().filter(test -> !test.agrees()).count(),
        source(lines, barred));
  }

  private static Row row(Finding finding, String[] lines, Locale locale) {
    int line = Math.max(1, Math.min(lines.length, finding.line()));
    String words = lines[line - 1].strip();
    boolean known = FindingWords.knows(finding, locale);
    return new Row(
        finding.line(),
        finding.kind().word(),
        FindingWords.of(finding, locale),
        known ? locale.getLanguage() : "en",
        Checked.bars(finding),
        words.length() > 200 ? words.substring(0, 200) + "…" : words);
  }

  private static List<Line> source(String[] lines, Map<Integer, Boolean> barred) {
    List<Line> source = new ArrayList<>();
    if (lines.length > MOST_LINES || barred.isEmpty()) {
      return source;
    }
    for (int i = 0; i < lines.length; i++) {
      Boolean bars = barred.get(i + 1);
      source.add(new Line(lines[i], bars == null ? "" : bars ? "no" : "ask"));
    }
    return source;
  }

  private static List<Test> tests(Checked checked, Map<Integer, Boolean> barred) {
    Optional<CharterPolicy> policy = checked.policy();
    List<Test> agree = new ArrayList<>();
    List<Test> tests = new ArrayList<>();
    for (TestQuestion test : checked.charter().tests()) {
      String answered =
          policy.map(p -> words(p.decide(Question.parse(test.question())))).orElse("");
      boolean agrees = !answered.isEmpty() && !barred.getOrDefault(test.line(), false);
      Test shown = new Test(test.line(), test.question(), expected(test), answered, agrees);
      (agrees ? agree : tests).add(shown);
    }
    tests.addAll(agree);
    return tests;
  }

  private static String expected(TestQuestion test) {
    String answer = test.answer().map(a -> a.word()).orElse("");
    return (answer + " " + test.clause()).strip();
  }

  private static String words(Decision decision) {
    return (decision.answer().word() + " " + decision.clause()).strip();
  }
}
