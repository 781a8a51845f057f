package org.levain.charters.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.levain.charters.language.CharterReader.Reading;

/**
 * Random cases on all processors: charters of at most 50 clauses answer 500 questions each. {@code
 * -Dlevain.charter.cases=1000000} makes a million; the seed is printed, and {@code
 * -Dlevain.charter.seed=S} asks the same again.
 */
class NaiveAgreementTest {

  private static final int QUESTIONS = 500;
  private static final int CASES = Integer.getInteger("levain.charter.cases", 200_000);
  private static final long SEED = Long.getLong("levain.charter.seed", System.nanoTime());

  @Test
  void answersAsTheNaiveEvaluatorDoesWithAndWithoutExplanation() {
    System.out.println(
        "Random charters: -Dlevain.charter.seed=" + SEED + " -Dlevain.charter.cases=" + CASES);
    RandomCharter writer = new RandomCharter(new Random(SEED));
    List<Case> cases = Stream.generate(() -> new Case(writer.question())).limit(QUESTIONS).toList();
    IntStream.range(0, (CASES + QUESTIONS - 1) / QUESTIONS)
        .parallel()
        .forEach(number -> agree(new RandomCharter(new Random(SEED + 1 + number)).source(), cases));
  }

  private static void agree(String source, List<Case> cases) {
    Reading reading = CharterReader.read("random.md", source);
    assertThat(reading.findings()).as(source).isEmpty();
    CharterPolicy policy = CharterPolicy.of(reading.charter());
    Naive naive = new Naive(reading.charter());
    for (int i = 0; i < cases.size(); i++) {
      Case one = cases.get(i);
      Decision decision = policy.decide(one.question);
      String given = decision.answer().word() + " " + decision.clause();
      String naively = naive.answer(one.stated);
      if (!given.equals(naively)) {
        assertThat(given).as("%s%n%s", one.stated, source).isEqualTo(naively);
      }
      if (i % 8 == 0 && !policy.explain(one.question).decision().equals(decision)) {
        assertThat(policy.explain(one.question).decision()).as(source).isEqualTo(decision);
      }
    }
  }

  private record Case(Map<String, String> stated, Question question) {
    Case(Map<String, String> stated) {
      this(stated, Question.of(stated));
    }
  }
}
