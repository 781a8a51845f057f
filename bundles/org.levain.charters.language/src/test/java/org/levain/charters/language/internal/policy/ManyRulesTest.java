package org.levain.charters.language.internal.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.levain.charters.language.CharterReader;
import org.levain.charters.language.Decision;
import org.levain.charters.language.Question;

/** An answer costs as much with 10,000 rules as with 1,000: it meets those of one community. */
class ManyRulesTest {

  @Test
  void aQuestionMeetsTheRulesOfItsCommunityOnly() {
    Compiled few = charter(50);
    Compiled many = charter(500);
    for (int i = 0; i < 100; i++) {
      int met = many.met(question(i * 7 % 500, i % 20));
      assertThat(met).isEqualTo(few.met(question(i % 50, i % 20))).isBetween(1, 20);
    }
    assertThat(many.met(Question.parse("act=post; community=none"))).isZero();
  }

  @Test
  void findsTheRuleOfItsCommunity() {
    Decision decision = charter(500).decide(question(321, 7)).decision();
    assertThat(decision).isNotNull();
    assertThat(decision.clause()).isEqualTo("K321.4");
    assertThat(decision.answer().word()).isEqualTo("no");
  }

  private static Question question(int community, int kind) {
    return Question.parse(
        "act=post; role=member; community=c"
            + community
            + "; kind=k"
            + kind
            + "; size=3; when=2026-02-03 10:00; facts=a,b");
  }

  private static Compiled charter(int communities) {
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
    return new Compiled(CharterReader.read("many.md", text.toString()).charter());
  }
}
