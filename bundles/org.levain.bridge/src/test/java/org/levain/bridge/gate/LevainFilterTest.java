package org.levain.bridge.gate;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.levain.bridge.FakeRequest;
import org.levain.bridge.FakeResponse;
import org.levain.bridge.page.Calm;

class LevainFilterTest {

  private static final Duration SHORT = Duration.ofMillis(80);

  private final List<String> served = new ArrayList<>();
  private final FakeResponse response = new FakeResponse();
  private Dispatcher dispatcher = this::note;
  private Gate gate = new Gate(new Bounds(Duration.ofSeconds(30), 2, SHORT, 8, SHORT));
  private LevainFilter filter = filter();

  @AfterEach
  void end() {
    gate.close();
  }

  @Test
  void letsRequestsInWhileItIsOpenAndSaysWhereTheyAre() throws Exception {
    gate.open();

    ask(new FakeRequest("/levain/goals/x"));

    assertThat(served).containsExactly("/levain /goals/x");
    assertThat(gate.drain()).isZero();
  }

  @Test
  void servesWithTheLoaderOfThePlatformAndPutsTheServersBack() throws Exception {
    gate.open();
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    dispatcher = (q, r) -> served.add(Thread.currentThread().getContextClassLoader().toString());

    ask(new FakeRequest("/levain/goals/x"));

    assertThat(served).containsExactly(ClassLoader.getPlatformClassLoader().toString());
    assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
  }

  @Test
  void holdsRequestsWhileItIsClosedAndDispatchesThemWhenItOpens() throws Exception {
    FakeRequest request = new FakeRequest("/levain/goals/x");

    ask(request);
    assertThat(request.async().isDispatched()).isFalse();
    assertThat(request.async().getTimeout()).as("the timer is the gate's own").isZero();
    gate.open();
    assertThat(request.async().isDispatched()).isTrue();

    dispatched(request);
    assertThat(served).containsExactly("/levain /goals/x");
  }

  @Test
  void letsARequestInThatWasCalledInAlthoughTheGateHasClosedMeanwhile() throws Exception {
    FakeRequest request = new FakeRequest("/levain/goals/x");
    ask(request);
    gate.open();
    gate.close(Calm.updating());

    dispatched(request);

    assertThat(served).containsExactly("/levain /goals/x");
  }

  @Test
  void answersCalmlyWhenARequestHasWaitedLongEnough() throws Exception {
    gate = new Gate(new Bounds(SHORT, 2, SHORT, 8, SHORT));
    filter = filter();
    FakeRequest request = new FakeRequest("/levain/goals/x");
    ask(request);
    assertThat(request.async().isDispatchedWithin(5_000)).isTrue();

    dispatched(request);

    assertThat(response.status()).isEqualTo(503);
    assertThat(response.header("Retry-After")).isEqualTo("5");
    assertThat(response.body()).contains("Levain is starting");
    gate.open();
  }

  @Test
  void holdsOnlySoMany() throws Exception {
    ask(new FakeRequest("/levain/a"));
    ask(new FakeRequest("/levain/b"));

    FakeRequest third = new FakeRequest("/levain/c");
    ask(third);

    assertThat(third.async()).isNull();
    assertThat(response.status()).isEqualTo(503);
    assertThat(response.header("Retry-After")).isEqualTo("5");
  }

  @Test
  void answersAtOnceWhereTheServerRefusesToHold() throws Exception {
    ask(new FakeRequest("/levain/a").withoutAsync());

    assertThat(response.status()).isEqualTo(503);
  }

  @Test
  void answersEverybodyAtOnceWhenWaitingWouldNotHelp() throws Exception {
    FakeRequest held = new FakeRequest("/levain/a");
    ask(held);

    gate.shut(Calm.wrong("empty", "/srv/levain/bundles"));
    assertThat(held.async().isDispatched()).isTrue();
    dispatched(held);

    assertThat(response.status()).isEqualTo(503);
    assertThat(response.body()).contains("/srv/levain/bundles");
  }

  @Test
  void countsARequestInsideUntilItsAsynchronousWorkIsComplete() throws Exception {
    gate.open();
    dispatcher = (request, ignored) -> request.startAsync();
    FakeRequest request = new FakeRequest("/levain/goals/slow");

    ask(request);
    assertThat(gate.drain()).isEqualTo(1);
    request.async().complete();

    assertThat(gate.drain()).isZero();
  }

  @Test
  void leavesAlsoWhenARequestFails() throws Exception {
    gate.open();
    dispatcher =
        (request, ignored) -> {
          throw new IOException("the client has gone");
        };

    try {
      ask(new FakeRequest("/levain/goals/x"));
    } catch (IOException expected) {
      served.add(expected.getMessage());
    }

    assertThat(served).containsExactly("the client has gone");
    assertThat(gate.drain()).isZero();
  }

  @Test
  void letsARequestFinishThatIsInsideAndDispatchedAgain() throws Exception {
    gate.open();
    dispatcher = (request, ignored) -> request.startAsync();
    FakeRequest request = new FakeRequest("/levain/goals/x");
    ask(request);
    gate.close(Calm.updating());

    dispatcher = this::note;
    dispatched(request);

    assertThat(served).containsExactly("/levain /goals/x");
  }

  @Test
  void sendsTheBareAddressToItsFolderWithoutNamingAHost() throws Exception {
    gate.open();

    ask(new FakeRequest("/levain"));

    assertThat(response.status()).isEqualTo(308);
    assertThat(response.header("Location")).isEqualTo("levain/");
    assertThat(served).isEmpty();
  }

  @Test
  void answersErrorsItselfSoThatTheServersErrorPagesStayOut() throws Exception {
    gate.open();
    dispatcher = (request, answer) -> answer.sendError(404, "Not Found");

    ask(new FakeRequest("/levain/nothing"));

    assertThat(response.status()).isEqualTo(404);
    assertThat(response.body()).contains("There is nothing at this address");
  }

  private LevainFilter filter() {
    return new LevainFilter(gate, (q, r) -> dispatcher.serve(q, r), request -> {});
  }

  private void ask(FakeRequest request) throws ServletException, IOException {
    filter.doFilter(
        request.proxy(),
        response.proxy(),
        (q, r) -> {
          throw new IllegalStateException("the chain must not be called");
        });
  }

  private void dispatched(FakeRequest request) throws ServletException, IOException {
    request.endAsync();
    ask(request);
  }

  private void note(HttpServletRequest request, HttpServletResponse ignored) {
    served.add(request.getServletPath() + " " + request.getPathInfo());
  }
}
