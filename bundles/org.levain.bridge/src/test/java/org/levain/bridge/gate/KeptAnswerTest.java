package org.levain.bridge.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How long an answer is given, and to whom. */
class KeptAnswerTest {

  private static final long SECOND = 1_000_000_000L;
  private static final long BEGIN = 42 * SECOND;

  private final Changes changes = new Changes();

  private KeptAnswer kept(long maxAge) {
    PublicAnswer answer = new PublicAnswer(List.of(), "text/css", "", maxAge, new byte[0]);
    return new KeptAnswer(answer, changes.stamp(), BEGIN);
  }

  @Test
  void isGivenAtOnceForASecond() {
    KeptAnswer answer = kept(60);

    assertThat(answer.isGivenAtOnce(changes, BEGIN)).isTrue();
    assertThat(answer.isGivenAtOnce(changes, BEGIN + SECOND)).isTrue();
  }

  @Test
  void thenOneFetchesItAnewAndOthersHaveItASecondMore() {
    KeptAnswer answer = kept(60);
    long later = BEGIN + SECOND + 1;

    assertThat(answer.isGivenAtOnce(changes, later)).as("the first").isFalse();
    assertThat(answer.isGivenAtOnce(changes, later)).as("another").isTrue();
    assertThat(answer.isGivenAtOnce(changes, BEGIN + 2 * SECOND)).isTrue();
    assertThat(answer.isGivenAtOnce(changes, BEGIN + 2 * SECOND + 1)).isFalse();
  }

  @Test
  void isNotGivenAtOnceOnceSomethingHasBegunToChange() {
    KeptAnswer answer = kept(60);
    changes.begin();
    assertThat(answer.isGivenAtOnce(changes, BEGIN)).isFalse();
    KeptAnswer meanwhile = kept(60);
    assertThat(meanwhile.isGivenAtOnce(changes, BEGIN)).as("made meanwhile").isFalse();

    changes.end();
    assertThat(answer.isGivenAtOnce(changes, BEGIN)).isFalse();
    assertThat(meanwhile.isGivenAtOnce(changes, BEGIN)).isFalse();
    assertThat(kept(60).isGivenAtOnce(changes, BEGIN)).isTrue();
  }

  @Test
  void isKeptAsLongAsItSaysItself() {
    assertThat(kept(60).holds(BEGIN + 60 * SECOND)).isTrue();
    assertThat(kept(60).holds(BEGIN + 60 * SECOND + 1)).isFalse();
    assertThat(kept(0).isGivenAtOnce(changes, BEGIN + 1)).isFalse();
  }
}
