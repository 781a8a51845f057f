package org.levain.itests.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.levain.itests.load.OpenSchedule;
import org.levain.itests.load.OpenSchedule.Outcome;

class OpenScheduleTest {

  @Test
  void countsTheWaitFromTheTimeThatARequestWasDue() {
    long stall = 300_000_000;
    OpenSchedule schedule = new OpenSchedule(100, Duration.ofMillis(500));
    List<Outcome> outcomes =
        schedule.run(
            number -> {
              if (number == 0) {
                busyFor(stall);
              }
              return CompletableFuture.completedFuture(200);
            });
    assertThat(outcomes).hasSize(50).noneMatch(Outcome::isLost);
    // due 100 ms after the start, sent when the client came back
    assertThat(outcomes.get(10).waitMillis()).isGreaterThan(190);
  }

  @Test
  void goesOnSendingWhileAnswersAreAway() {
    CountDownLatch sent = new CountDownLatch(20);
    OpenSchedule schedule = new OpenSchedule(200, Duration.ofMillis(100));
    List<Outcome> outcomes =
        schedule.run(
            number -> {
              sent.countDown();
              return answeredWhenAllAreSent(sent);
            });
    assertThat(outcomes).hasSize(20).allMatch(o -> o.status() == 200);
  }

  @Test
  void countsAsLostWhatFailsAndWhatIsRefused() {
    List<Outcome> outcomes =
        new OpenSchedule(100, Duration.ofMillis(30))
            .run(
                number ->
                    number == 0
                        ? CompletableFuture.failedFuture(new IllegalStateException("away"))
                        : CompletableFuture.completedFuture(number == 1 ? 503 : 201));
    assertThat(outcomes).extracting(Outcome::isLost).containsExactly(true, true, false);
  }

  private static CompletableFuture<Integer> answeredWhenAllAreSent(CountDownLatch sent) {
    CompletableFuture<Integer> done = new CompletableFuture<>();
    Thread waiting =
        new Thread(
            () -> {
              try {
                sent.await();
                done.complete(200);
              } catch (InterruptedException e) {
                done.completeExceptionally(e);
              }
            });
    waiting.start();
    return done;
  }

  private static void busyFor(long nanos) {
    long end = System.nanoTime() + nanos;
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }
}
