package org.levain.charters.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.levain.charters.language.CharterReader.Reading;

/**
 * A million random cases: charters of at most 50 clauses, 1,000 questions each, on all processors.
 * {@code -Dlevain.cases=N -Dlevain.seed=S} asks for more, or for the same again.
 */
class NaiveAgreementTest {

  private static final int QUESTIONS = 1_000;
  private static final int CASES = Integer.getInteger("levain.cases", 1_000_000);
  private static final long SEED = Long.getLong("levain.seed", System.nanoTime());

  @Test
  void answersAsTheNaiveEvaluatorDoesWithAndWithoutExplanation() {
    System.out.println("Random charters: -Dlevain.seed=" + SEED + " -Dlevain.cases=" + CASES);
    IntStream.range(0, (CASES + QUESTIONS - 1) / QUESTIONS)
        .parallel()
        .forEach(NaiveAgreementTest::charter);
  }

  private static void charter(int number) {
    Random random = new Random(SEED + number);
    RandomCharter written = new RandomCharter(random);
    String source = written.source();
    Reading reading = CharterReader.read("random.md", source);
    assertThat(reading.findings()).as(source).isEmpty();
    CharterPolicy policy = CharterPolicy.of(reading.charter());
    Naive naive = new Naive(reading.charter());
    for (int i = 0; i < QUESTIONS; i++) {
      Map<String, String> question = written.question();
      Question asked = Question.of(question);
      Decision decision = policy.decide(asked);
      String given = decision.answer().word() + " " + decision.clause();
      String naively = naive.answer(question);
      if (!given.equals(naively)) {
        assertThat(given).as("charter %d: %s%n%s", number, question, source).isEqualTo(naively);
      }
      if (i % 10 == 0 && !policy.explain(asked).decision().equals(decision)) {
        assertThat(policy.explain(asked).decision())
            .as("charter %d: %s%n%s", number, question, source)
            .isEqualTo(decision);
      }
    }
  }
}
