package org.levain.goals.linter.internal.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.levain.goals.linter.Decision;
import org.levain.goals.linter.Reason;
import org.levain.goals.linter.internal.rules.Bounds;
import org.levain.goals.linter.internal.rules.Rule;

/** How clues are weighed, and what is decided then. */
class WeighingTest {

  private static final SecondReader READER =
      SecondReader.read(
          Stream.of(
              "",
              "no model",
              "bread\t200 0 0 0 0 0 0 0 0",
              "talk\t0 300 0 0 0 0 0 0 0",
              "who\t0 0 0 0 250 0 0 0 0"));

  private static final Bounds BOUNDS = new Bounds(0.7, 0.3);

  private static Rule rule(Decision decision, Optional<Reason> reason) {
    return new Rule("r", Set.of(), Set.of(), decision, reason, false, "", "", List.of(), List.of());
  }

  @Test
  void sumsTheWeights() {
    assertThat(READER.opinion(List.of()).good()).isCloseTo(1.0 / 9, within(1e-9));
    assertThat(READER.opinion(List.of("bread")).good())
        .isCloseTo(Math.exp(2) / (Math.exp(2) + 8), within(1e-6));
    assertThat(READER.opinion(List.of("bread", "bread", "unheard of")).good())
        .isCloseTo(Math.exp(4) / (Math.exp(4) + 8), within(1e-6));
  }

  @Test
  void takesTheLikeliestReason() {
    assertThat(READER.opinion(List.of("talk", "who")).reason()).isEqualTo(Reason.TOO_BROAD);
    assertThat(READER.opinion(List.of("who")).reason()).isEqualTo(Reason.AUDIENCE_ONLY);
  }

  @Test
  void sharesAreOfOne() {
    double[] shares = SecondReader.shares(new double[] {1000, 1000, 0});
    assertThat(shares).containsExactly(new double[] {0.5, 0.5, 0}, within(1e-9));
  }

  @Test
  void writesWhatItReadsInOrderAndWithoutSilence() {
    SecondReader reader =
        SecondReader.read(
            Stream.of("z\t1 0 0 0 0 0 0 0 -2", "a\t0 0 0 0 0 0 0 0 0", "b\t0 0 7 0 0 0 0 0 0"));
    assertThat(reader.written()).isEqualTo("b\t0 0 7 0 0 0 0 0 0\nz\t1 0 0 0 0 0 0 0 -2\n");
  }

  @Test
  void decidesByTheBounds() {
    Rule accepting = rule(Decision.ACCEPT, Optional.empty());
    assertThat(new Opinion(0.7, Reason.NO_OUTCOME).settle(accepting, BOUNDS))
        .returns("r", Rule::id)
        .returns(Decision.ACCEPT, Rule::decision)
        .returns(Optional.empty(), Rule::reason);
    assertThat(new Opinion(0.69, Reason.NO_OUTCOME).settle(accepting, BOUNDS))
        .returns(Rule.OVERRULED, Rule::id)
        .returns(Decision.UNSURE, Rule::decision)
        .returns(Optional.of(Reason.NO_OUTCOME), Rule::reason);
    assertThat(new Opinion(0.3, Reason.NO_OUTCOME).settle(accepting, BOUNDS).decision())
        .isEqualTo(Decision.UNSURE);
    assertThat(new Opinion(0.29, Reason.NO_OUTCOME).settle(accepting, BOUNDS).decision())
        .isEqualTo(Decision.REFUSE);
    assertThat(
            new Opinion(0.1, Reason.TOO_BROAD)
                .settle(rule(Decision.REFUSE, Optional.of(Reason.NO_SUBJECT)), BOUNDS))
        .returns("r", Rule::id)
        .returns(Optional.of(Reason.TOO_BROAD), Rule::reason);
  }
}
