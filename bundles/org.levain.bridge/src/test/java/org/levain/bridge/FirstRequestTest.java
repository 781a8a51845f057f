package org.levain.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletRequestEvent;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class FirstRequestTest {

  private static final long FOREVER = 3_600_000;

  private final FirstRequest first = new FirstRequest(FOREVER);
  private final End end = new End();

  @Test
  void leavesTheProcessorToAPageOfTheServer() throws Exception {
    CompletableFuture<Void> waiting = waiting(first);
    first.requestInitialized(event("/Wiki.jsp"));
    assertThat(waiting).isNotCompleted();
    first.requestDestroyed(event("/Wiki.jsp"));
    assertThat(waiting).succeedsWithin(Duration.ofSeconds(10));
  }

  @Test
  void doesNotLetSomebodyWaitWhoAsksForLevain() {
    first.requestInitialized(event("/levain/goals/"));
    assertThat(waiting(first)).succeedsWithin(Duration.ofSeconds(10));
  }

  @Test
  void doesNotWaitForeverWhereNobodyComes() {
    assertThat(waiting(new FirstRequest(100))).succeedsWithin(Duration.ofSeconds(10));
  }

  @Test
  void endsWithTheWebApplication() {
    end.come();
    assertThatThrownBy(() -> first.await(end)).isInstanceOf(InterruptedException.class);
  }

  private CompletableFuture<Void> waiting(FirstRequest request) {
    return CompletableFuture.runAsync(
        () -> {
          try {
            request.await(end);
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  private static ServletRequestEvent event(String path) {
    return new ServletRequestEvent(new FakeContext().proxy(), new FakeRequest(path).proxy());
  }
}
