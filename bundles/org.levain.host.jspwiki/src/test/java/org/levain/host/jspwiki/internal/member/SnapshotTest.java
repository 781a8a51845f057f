package org.levain.host.jspwiki.internal.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SnapshotTest {

  private final AtomicInteger reads = new AtomicInteger();
  private Optional<Object> state = Optional.empty();

  private Snapshot<Integer> snapshot(Duration maxAge) {
    return new Snapshot<>(maxAge, () -> state, reads::incrementAndGet);
  }

  @Test
  void readsAgainOnlyWhenTheStateChanges() {
    state = Optional.of("a");
    Snapshot<Integer> snapshot = snapshot(Duration.ZERO);

    assertThat(snapshot.get()).isEqualTo(1);
    assertThat(snapshot.get()).isEqualTo(1);
    state = Optional.of("b");
    assertThat(snapshot.get()).isEqualTo(2);
  }

  @Test
  void readsAgainAfterAWhileWhereNothingTellsTheState() throws InterruptedException {
    Snapshot<Integer> old = snapshot(Duration.ofMillis(20));
    assertThat(old.get()).isEqualTo(1);
    Thread.sleep(200);
    assertThat(old.get()).isEqualTo(2);

    Snapshot<Integer> young = snapshot(Duration.ofHours(1));
    assertThat(young.get()).isEqualTo(3);
    assertThat(young.get()).isEqualTo(3);
  }
}
