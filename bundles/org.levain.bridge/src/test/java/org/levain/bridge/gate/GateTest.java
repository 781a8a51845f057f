package org.levain.bridge.gate;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.levain.bridge.FakeRequest;
import org.levain.bridge.FakeResponse;
import org.levain.bridge.page.Calm;

/** How many are inside at once, and who comes next. */
@Timeout(60)
class GateTest {

  private static final int INSIDE = 2;

  private final Gate gate = gate(Duration.ofSeconds(30));

  private static Gate gate(Duration slow) {
    Bounds bounds = new Bounds(Duration.ofSeconds(30), 500, Duration.ofSeconds(5), INSIDE, slow);
    return new Gate(bounds);
  }

  @AfterEach
  void end() {
    gate.close();
  }

  @Test
  void letsSoManyInAndCallsTheOthersInTheOrderInWhichTheyCame() throws Exception {
    gate.open();
    List<FakeRequest> first = come(INSIDE);
    List<FakeRequest> others = come(3);
    assertThat(first).allMatch(each -> each.async() == null);
    assertThat(others).noneMatch(each -> each.async().isDispatched());
    assertThat(gate.inside()).isEqualTo(INSIDE);
    assertThat(gate.waiting()).isEqualTo(3);

    leave(first.get(0));
    assertThat(dispatched(others)).containsExactly(true, false, false);
    leave(first.get(1));
    assertThat(dispatched(others)).containsExactly(true, true, false);
  }

  @Test
  void keepsTheRoomOfOneThatWasCalledInFromThoseThatComeLater() {
    gate.open();
    List<FakeRequest> first = come(INSIDE);
    FakeRequest called = come(1).get(0);
    leave(first.get(0));

    FakeRequest later = come(1).get(0);
    assertThat(later.async()).as("it waits").isNotNull();
    called.endAsync();
    assertThat(gate.enter(called.proxy())).isInstanceOf(Standing.Open.class);
  }

  @Test
  void waitsForOneThatWasCalledInBeforeItClosed() throws Exception {
    gate.open();
    List<FakeRequest> first = come(INSIDE);
    FakeRequest called = come(1).get(0);
    first.forEach(this::leave);

    gate.close(Calm.updating());
    assertThat(gate.inside()).isEqualTo(1);
    called.endAsync();
    assertThat(gate.enter(called.proxy())).isInstanceOf(Standing.Open.class);
    leave(called);
    assertThat(gate.drain()).isZero();
  }

  @Test
  void callsNobodyInWhileItIsClosed() {
    gate.open();
    List<FakeRequest> first = come(INSIDE);
    List<FakeRequest> others = come(2);
    gate.close(Calm.updating());

    first.forEach(this::leave);

    assertThat(dispatched(others)).containsOnly(false);
    gate.open();
    assertThat(dispatched(others)).containsOnly(true);
  }

  @Test
  void letsAsManyInWhenItOpensAsMayBeInside() throws Exception {
    List<FakeRequest> waiting = come(50);
    gate.open();
    assertThat(dispatched(waiting).stream().filter(each -> each)).hasSize(INSIDE);

    Thread people = new Thread(() -> waiting.forEach(this::goThrough));
    people.start();
    Waits waits = gate.settled(Duration.ofSeconds(20));
    people.join();

    assertThat(waits.held()).isEqualTo(50);
    assertThat(waiting).allMatch(each -> each.async() == null);
  }

  /** A client that takes its time must not keep all others out. */
  @Test
  void letsAnotherInBesideOneThatTakesLong() throws Exception {
    try (Gate patient = gate(Duration.ofMillis(50))) {
      patient.open();
      for (int i = 0; i < INSIDE; i++) {
        come(patient);
      }
      FakeRequest another = come(patient);
      FakeRequest third = come(patient);

      assertThat(another.async().isDispatchedWithin(10_000)).isTrue();
      assertThat(third.async().isDispatchedWithin(10_000)).isTrue();
      assertThat(patient.inside()).isEqualTo(INSIDE + 2);
    }
  }

  @Test
  void givesTheRoomOfOneWhoseClientHasGoneToTheNext() {
    gate.open();
    List<FakeRequest> first = come(INSIDE);
    List<FakeRequest> others = come(3);
    // waits, and its client goes
    others.get(0).async().complete();
    leave(first.get(0));
    assertThat(dispatched(others)).containsExactly(false, true, false);

    // was called in, and its client goes before its thread comes
    others.get(1).async().complete();
    assertThat(dispatched(others)).containsExactly(false, true, true);
    assertThat(gate.inside()).isEqualTo(INSIDE);
  }

  @Test
  void letsInAtOnceWhatTheServerCannotHold() {
    gate.open();
    var unused = come(INSIDE);

    ServletRequest request = new FakeRequest("/levain/x").withoutAsync().proxy();

    assertThat(gate.enter(request)).isInstanceOf(Standing.Open.class);
  }

  @Test
  void neverLetsMoreInThanMayBeAndForgetsNobody() throws Exception {
    gate.open();
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    AtomicInteger served = new AtomicInteger();
    List<Thread> threads =
        IntStream.range(0, 8)
            .mapToObj(
                i ->
                    new Thread(
                        () -> {
                          for (int n = 0; n < 40; n++) {
                            FakeRequest request = come(gate);
                            if (request.async() != null) {
                              await(request);
                            }
                            most.accumulateAndGet(now.incrementAndGet(), Math::max);
                            Thread.yield();
                            now.decrementAndGet();
                            leave(request);
                            served.incrementAndGet();
                          }
                        }))
            .toList();
    threads.forEach(Thread::start);
    for (Thread each : threads) {
      each.join();
    }

    assertThat(served).hasValue(320);
    assertThat(most.get()).isBetween(1, INSIDE);
    assertThat(gate.drain()).isZero();
    assertThat(gate.waiting()).isZero();
  }

  private void goThrough(FakeRequest request) {
    await(request);
    leave(request);
  }

  private void await(FakeRequest request) {
    try {
      assertThat(request.async().isDispatchedWithin(20_000)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    request.endAsync();
    assertThat(gate.enter(request.proxy())).isInstanceOf(Standing.Open.class);
  }

  private static List<Boolean> dispatched(List<FakeRequest> requests) {
    return requests.stream().map(each -> each.async().isDispatched()).toList();
  }

  private List<FakeRequest> come(int count) {
    List<FakeRequest> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(come(gate));
    }
    return all;
  }

  /** As the filter does it. */
  private static FakeRequest come(Gate at) {
    FakeRequest request = new FakeRequest("/levain/x");
    if (!(at.enter(request.proxy()) instanceof Standing.Open)) {
      assertThat(at.hold(request.proxy(), new FakeResponse().proxy())).isTrue();
    }
    return request;
  }

  private void leave(FakeRequest request) {
    gate.leave(Place.of(request.proxy()));
  }
}
