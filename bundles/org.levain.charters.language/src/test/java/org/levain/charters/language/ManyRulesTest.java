package org.levain.charters.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** An answer costs about as much with 10,000 rules as with 200: it meets those of one community. */
class ManyRulesTest {

  @Test
  void fiveHundredCommunitiesCostLittleMoreThanTen() {
    CharterPolicy few = policy(10);
    CharterPolicy many = policy(500);
    double best = Double.MAX_VALUE;
    for (int round = 0; round < 12; round++) {
      best = Math.min(best, nanos(many, 500) / nanos(few, 10));
    }
    // fifty times the rules: an exponent of 0.25 would be 2.7; builds share their machine
    assertThat(best).isLessThan(4);
  }

  @Test
  void findsTheRuleOfItsCommunity() {
    Decision decision = policy(500).decide(question(321, 7));
    assertThat(decision.clause()).isEqualTo("K321.4");
    assertThat(decision.answer().word()).isEqualTo("no");
  }

  private static double nanos(CharterPolicy policy, int communities) {
    Question[] questions = new Question[100];
    for (int i = 0; i < questions.length; i++) {
      questions[i] = question(i * 7 % communities, i % 20);
    }
    long start = System.nanoTime();
    for (int i = 0; i < 2_000; i++) {
      policy.decide(questions[i % questions.length]);
    }
    return System.nanoTime() - start;
  }

  private static Question question(int community, int kind) {
    return Question.parse(
        "act=post; role=member; community=c"
            + community
            + "; kind=k"
            + kind
            + "; size=3; when=2026-02-03 10:00; facts=a,b");
  }

  private static CharterPolicy policy(int communities) {
    StringBuilder text =
        new StringBuilder(
            "[attribute] community: word\n[attribute] kind: word\n[attribute] size: number\n");
    for (int c = 0; c < communities; c++) {
      for (int clause = 1; clause <= 10; clause++) {
        text.append("**K").append(c).append('.').append(clause).append("** Text.\n");
        text.append("[yes] act=post; community=c")
            .append(c)
            .append("; kind=k")
            .append(2 * clause - 2)
            .append("; size<10\n");
        text.append("[no] act=post; community=c")
            .append(c)
            .append("; kind=k")
            .append(2 * clause - 1)
            .append(" except when=sunday\n");
      }
    }
    return CharterPolicy.of(CharterReader.read("many.md", text.toString()).charter());
  }
}
