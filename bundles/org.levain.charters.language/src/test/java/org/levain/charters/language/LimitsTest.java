package org.levain.charters.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LimitsTest {

  @Test
  void tooManyClausesAreRefusedWithTheirLine() {
    String clauses = clauses(5_001, "[yes] a=b");
    assertThat(fatal(clauses))
        .containsExactly(
            new Finding(
                "c.md",
                10_001,
                Finding.Kind.LIMIT,
                "found one more clause, expected at most 5000"));
    assertThat(fatal(clauses(5_000, "[yes] a=b"))).isEmpty();
  }

  @Test
  void tooLongLinesTextsRulesAndListsAreRefused() {
    assertThat(fatal("x".repeat(10_001)))
        .singleElement()
        .extracting(Finding::text)
        .isEqualTo("found 10001 characters in a line, expected at most 10000");
    assertThat(fatal("x".repeat(2_000_001)))
        .singleElement()
        .extracting(Finding::text)
        .isEqualTo("found 2000001 characters, expected at most 2000000");
    assertThat(fatal("1. A\n[yes] " + "a=b; ".repeat(61)))
        .singleElement()
        .extracting(Finding::text)
        .isEqualTo("found \"61 tests\", expected at most 60");
    assertThat(fatal("1. A\n[yes] a=" + "b,".repeat(1_001) + "b"))
        .singleElement()
        .extracting(Finding::text)
        .isEqualTo("found \"1002 values\", expected at most 1000");
    assertThat(fatal("1. A\n" + "[yes] a=b\n".repeat(20_001)))
        .singleElement()
        .extracting(Finding::text)
        .isEqualTo("found one more rule, expected at most 20000");
    assertThat(fatal(attributes(501)))
        .singleElement()
        .extracting(Finding::text)
        .isEqualTo("found \"one more attribute\", expected at most 500");
    assertThat(fatal("[test] a=b -> yes\n".repeat(5_001)))
        .singleElement()
        .extracting(Finding::text)
        .isEqualTo("found \"one more test question\", expected at most 5000");
  }

  @Test
  void findingsEnd() {
    assertThat(CharterCheck.check(CharterReader.read("c.md", "[yes] a=b\n".repeat(3_000))))
        .hasSize(1_000);
  }

  @Test
  void aQuestionThatIsTooLongIsAProblemAndIsAnswered() {
    Question question = Question.parse("a=" + "x".repeat(20_001));
    assertThat(question.problems())
        .containsExactly("found 20003 characters, expected at most 20000");
    assertThat(question.stated()).isEmpty();
  }

  private static List<Finding> fatal(String charter) {
    return CharterReader.read("c.md", charter).findings().stream().filter(Finding::fatal).toList();
  }

  private static String clauses(int number, String rule) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= number; i++) {
      text.append(i).append(". Clause\n").append(rule).append('\n');
    }
    return text.toString();
  }

  private static String attributes(int number) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < number; i++) {
      text.append("[attribute] a").append(i).append(": word\n");
    }
    return text.toString();
  }
}
