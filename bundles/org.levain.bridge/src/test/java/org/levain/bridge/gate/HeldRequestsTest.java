package org.levain.bridge.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.levain.bridge.FakeRequest;
import org.levain.bridge.FakeResponse;
import org.levain.bridge.page.Calm;

class HeldRequestsTest {

  private static final int MANY = 200;

  private final Gate gate = new Gate(bounds(Duration.ofSeconds(30), MANY));

  private static Bounds bounds(Duration hold, int held) {
    return new Bounds(hold, held, Duration.ofMillis(10), MANY, Duration.ofSeconds(30));
  }

  @AfterEach
  void end() {
    gate.close();
  }

  /** A request that is held in the moment in which the gate opens must not be forgotten. */
  @Test
  @Timeout(60)
  void losesNoneAtTheMomentOfOpening() throws Exception {
    List<FakeRequest> requests =
        IntStream.range(0, MANY).mapToObj(i -> new FakeRequest("/levain/" + i)).toList();
    CountDownLatch halfWay = new CountDownLatch(MANY / 2);
    Thread holding =
        new Thread(
            () ->
                requests.forEach(
                    request -> {
                      gate.hold(request.proxy(), new FakeResponse().proxy());
                      halfWay.countDown();
                    }));
    holding.start();
    halfWay.await();
    gate.open();
    holding.join();

    assertThat(requests).allSatisfy(each -> assertThat(each.async().isDispatched()).isTrue());
  }

  @Test
  void tellsHowManyWaitedSinceItClosedAndHowLongAtMost() throws Exception {
    gate.close(Calm.updating());
    gate.hold(new FakeRequest("/levain/a").proxy(), new FakeResponse().proxy());
    Thread.sleep(30);
    gate.hold(new FakeRequest("/levain/b").proxy(), new FakeResponse().proxy());
    gate.open();

    assertThat(gate.waits().held()).isEqualTo(2);
    assertThat(gate.waits().longest()).isGreaterThanOrEqualTo(Duration.ofMillis(30));

    gate.close(Calm.updating());
    assertThat(gate.waits()).as("the count begins anew").isEqualTo(Waits.NONE);
  }

  @Test
  void countsTheTimeOfARequestThatIsHeldTwiceFromItsFirst() throws Exception {
    try (Gate brief = new Gate(bounds(Duration.ofMillis(150), 5))) {
      FakeRequest request = new FakeRequest("/levain/x");
      brief.hold(request.proxy(), new FakeResponse().proxy());
      Thread.sleep(100);
      brief.open();
      brief.close(Calm.updating());
      request.endAsync();
      long again = System.nanoTime();
      brief.hold(request.proxy(), new FakeResponse().proxy());

      assertThat(request.async().isDispatchedWithin(5_000)).isTrue();
      assertThat((System.nanoTime() - again) / 1_000_000).isLessThan(140);
      assertThat(brief.isLate(request.proxy())).isTrue();
    }
  }
}
