package org.levain.bridge.gate;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.levain.bridge.FakeRequest;
import org.levain.bridge.FakeResponse;
import org.levain.bridge.page.Calm;

/** What is given from memory, at once or to those who would have to wait. */
class PublicAnswersTest {

  private static final String BADGE = "/levain/badges/1.svg";

  private final Gate gate =
      new Gate(new Bounds(Duration.ofSeconds(30), 9, Duration.ZERO, 9, Duration.ofSeconds(30)));
  private String control = "public, max-age=60";
  private String text = "<svg/>";
  private int status = 200;
  private boolean later;
  private int served;
  private final LevainFilter filter = new LevainFilter(gate, this::serve, request -> {});

  @AfterEach
  void end() {
    gate.close();
  }

  @Test
  void givesAPublicAnswerFromMemoryWhileTheGateIsClosed() throws Exception {
    known(new FakeRequest(BADGE));

    FakeResponse again = ask(new FakeRequest(BADGE));

    assertThat(again.status()).isEqualTo(200);
    assertThat(again.body()).isEqualTo("<svg/>");
    assertThat(again.header("ETag")).isEqualTo("\"1\"");
    assertThat(again.header("Content-Type")).isEqualTo("image/svg+xml");
    assertThat(again.header("Cache-Control")).isEqualTo("public, max-age=60");
  }

  /** The server adds this itself to an answer that is longer than its buffer. */
  @Test
  void saysNothingOfHowItWasSentTheFirstTime() throws Exception {
    gate.open();
    FakeResponse first = ask(new FakeRequest(BADGE));
    FakeResponse again = ask(new FakeRequest(BADGE));

    assertThat(first.header("Transfer-Encoding")).isEqualTo("chunked");
    assertThat(served).isEqualTo(1);
    assertThat(again.header("Transfer-Encoding")).isNull();
  }

  @Test
  void tellsABrowserThatHasItAlreadySo() throws Exception {
    known(new FakeRequest(BADGE));

    FakeResponse again = ask(new FakeRequest(BADGE).header("If-None-Match", "\"0\", \"1\""));

    assertThat(again.status()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void asksAgainAsSoonAsTheGateIsOpen() throws Exception {
    known(new FakeRequest(BADGE));
    gate.open();
    text = "<svg>new</svg>";

    assertThat(ask(new FakeRequest(BADGE)).body()).isEqualTo("<svg>new</svg>");
  }

  @Test
  void isGivenAgainAtOnce() throws Exception {
    gate.open();
    for (int i = 0; i < 9; i++) {
      assertThat(ask(new FakeRequest(BADGE)).body()).isEqualTo("<svg/>");
    }

    assertThat(served).isEqualTo(1);
    assertThat(ask(new FakeRequest(BADGE).header("If-None-Match", "\"1\"")).status())
        .isEqualTo(304);
    assertThat(served).isEqualTo(1);
  }

  @Test
  void isAskedForAgainAfterSomebodyHasWritten() throws Exception {
    gate.open();
    var unused = ask(new FakeRequest(BADGE));
    unused = ask(new FakeRequest("POST", "/levain/badges/awards/1/end"));
    text = "<svg>ended</svg>";

    assertThat(ask(new FakeRequest(BADGE)).body()).isEqualTo("<svg>ended</svg>");
    assertThat(ask(new FakeRequest(BADGE)).body()).isEqualTo("<svg>ended</svg>");
    assertThat(served).isEqualTo(3);
  }

  /** Whoever has it already asks only whether it has changed. */
  @Test
  void isGivenAtOnceAgainWhenItIsSaidToBeTheSame() throws Exception {
    gate.open();
    var unused = ask(new FakeRequest(BADGE));
    unused = ask(new FakeRequest("POST", BADGE));
    status = 304;
    text = "";
    unused = ask(new FakeRequest(BADGE).header("If-None-Match", "\"1\""));
    assertThat(served).isEqualTo(3);

    assertThat(ask(new FakeRequest(BADGE)).body()).isEqualTo("<svg/>");
    assertThat(served).isEqualTo(3);
  }

  @Test
  void isForgottenWhenItIsThereNoMoreAndNotWhenThatCannotBeSaid() throws Exception {
    known(new FakeRequest(BADGE));
    gate.open();
    status = 503;
    var unused = ask(new FakeRequest(BADGE));
    gate.close(Calm.updating());
    assertThat(ask(new FakeRequest(BADGE)).body()).isEqualTo("<svg/>");

    gate.open();
    status = 404;
    unused = ask(new FakeRequest(BADGE));
    gate.close(Calm.updating());
    FakeRequest waits = new FakeRequest(BADGE);
    unused = ask(waits);
    assertThat(waits.async()).as("it is held").isNotNull();
  }

  @Test
  void keepsNothingThatIsNotPublic() throws Exception {
    control = "private, no-store";
    assertThatItWaits(new FakeRequest(BADGE), new FakeRequest(BADGE));
  }

  @Test
  void keepsNoFailure() throws Exception {
    status = 404;
    assertThatItWaits(new FakeRequest(BADGE), new FakeRequest(BADGE));
  }

  /** The rest of it comes when the thread has gone. */
  @Test
  void keepsNothingThatIsWrittenLater() throws Exception {
    later = true;
    FakeRequest first = new FakeRequest(BADGE);
    known(first);
    first.async().complete();

    FakeRequest second = new FakeRequest(BADGE);
    var unused = ask(second);
    assertThat(second.async().isDispatched()).as("it waits").isFalse();
  }

  @Test
  void keepsNothingThatIsTooLong() throws Exception {
    text = "x".repeat(PublicAnswers.LONGEST + 1);
    assertThatItWaits(new FakeRequest(BADGE), new FakeRequest(BADGE));
  }

  @Test
  void knowsNothingOfOtherAddressesOrMethods() throws Exception {
    assertThatItWaits(new FakeRequest(BADGE), new FakeRequest("/levain/badges/2.svg"));
    assertThatItWaits(new FakeRequest(BADGE), new FakeRequest("POST", BADGE));
  }

  @Test
  void givesNothingToWhoeverShowsASecretOrWantsAPart() throws Exception {
    assertThatItWaits(
        new FakeRequest(BADGE), new FakeRequest(BADGE).header("Authorization", "Bearer x"));
    assertThatItWaits(new FakeRequest(BADGE), new FakeRequest(BADGE).header("Range", "bytes=0-1"));
  }

  @Test
  void forgetsWhatWasAskedForLongestAgoWhenMemoryIsFull() throws Exception {
    PublicAnswers few = new PublicAnswers(1_200, new Changes());
    for (int i = 1; i <= 3; i++) {
      FakeRequest request = new FakeRequest("/levain/badges/" + i);
      HttpServletResponse heard = few.listen(request.proxy(), new FakeResponse().proxy());
      serve(request.proxy(), heard);
      few.keep(request.proxy(), heard);
    }

    assertThat(isKnown(few, 1)).isFalse();
    assertThat(isKnown(few, 2)).isTrue();
    assertThat(isKnown(few, 3)).isTrue();
  }

  private static boolean isKnown(PublicAnswers answers, int badge) throws IOException {
    return answers.answer(
        new FakeRequest("/levain/badges/" + badge).proxy(), new FakeResponse().proxy());
  }

  private void assertThatItWaits(FakeRequest before, FakeRequest request) throws Exception {
    known(before);
    var unused = ask(request);
    assertThat(request.async()).as("it is held").isNotNull();
    assertThat(request.async().isDispatched()).isFalse();
  }

  private void known(FakeRequest request) throws Exception {
    gate.open();
    assertThat(ask(request).body()).isEqualTo(text);
    gate.close(Calm.updating());
  }

  private FakeResponse ask(FakeRequest request) throws Exception {
    FakeResponse response = new FakeResponse();
    filter.doFilter(request.proxy(), response.proxy(), (q, r) -> {});
    return response;
  }

  private void serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
    served++;
    response.setStatus(status);
    response.setHeader("Cache-Control", control);
    response.setHeader("ETag", "\"1\"");
    response.setHeader("Transfer-Encoding", "chunked");
    response.setContentType("image/svg+xml");
    response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    if (later) {
      var unused = request.startAsync();
    }
  }
}
