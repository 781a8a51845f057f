package org.levain.charters.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.levain.charters.language.CharterReader.Reading;

/**
 * Random cases on all processors: charters of at most 50 clauses answer 1,000 questions each.
 * {@code -Dlevain.charter.cases=10000000} makes ten million; the seed is printed, and {@code
 * -Dlevain.charter.seed=S} asks the same again.
 */
class NaiveAgreementTest {

  private static final int QUESTIONS = 1_000;
  private static final int CASES = Integer.getInteger("levain.charter.cases", 1_000_000);
  private static final long SEED = Long.getLong("levain.charter.seed", System.nanoTime());

  @Test
  void answersAsTheNaiveEvaluatorDoesWithAndWithoutExplanation() {
    System.out.println(
        "Random charters: -Dlevain.charter.seed=" + SEED + " -Dlevain.charter.cases=" + CASES);
    RandomCharter writer = new RandomCharter(new Random(SEED));
    List<Case> cases =
        IntStream.range(0, QUESTIONS).mapToObj(i -> new Case(i, writer.question())).toList();
    Map<String, byte[]> held = new ConcurrentHashMap<>();
    IntStream.range(0, (CASES + QUESTIONS - 1) / QUESTIONS)
        .parallel()
        .forEach(
            number ->
                agree(new RandomCharter(new Random(SEED + 1 + number)).source(), cases, held));
  }

  private static void agree(String source, List<Case> cases, Map<String, byte[]> held) {
    Reading reading = CharterReader.read("random.md", source);
    assertThat(reading.findings()).as(source).isEmpty();
    CharterPolicy policy = CharterPolicy.of(reading.charter());
    Naive naive = new Naive(reading.charter(), held, QUESTIONS);
    for (int i = 0; i < cases.size(); i++) {
      Case one = cases.get(i);
      Decision decision = policy.decide(one.question);
      String given = decision.answer().word() + " " + decision.clause();
      String naively = naive.answer(one.asked);
      if (!given.equals(naively)) {
        assertThat(given).as("%s%n%s", one.asked, source).isEqualTo(naively);
      }
      if (i % 16 == 0 && !policy.explain(one.question).decision().equals(decision)) {
        assertThat(policy.explain(one.question).decision()).as(source).isEqualTo(decision);
      }
    }
  }

  private record Case(Naive.Asked asked, Question question) {
    Case(int number, Map<String, String> stated) {
      this(new Naive.Asked(number, stated), Question.of(stated));
    }
  }
}
