package org.levain.goals.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.levain.goals.internal.domain.RequestState.Accepted;
import org.levain.goals.internal.domain.RequestState.Answer;
import org.levain.goals.internal.domain.RequestState.Declined;
import org.levain.goals.internal.domain.RequestState.Open;
import org.levain.goals.internal.domain.RequestState.SentBack;
import org.levain.goals.internal.domain.RequestState.Withdrawn;
import org.levain.goals.internal.domain.StartRequest.Wish;
import org.levain.goals.templates.words.Language;

class StartRequestTest {

  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
  private static final Instant LATER = NOW.plusSeconds(60);
  private static final Answer ANSWER = new Answer("Name a site.", "u-admin", LATER);
  private static final Wish WISH =
      new Wish("help-desk", Language.EN, "Leave", "Answer in a day.", Map.of("name", "Leave"));

  private static StartRequest in(RequestState state) {
    return new StartRequest("r-1", "u-ines", "form-key", WISH, NOW, state);
  }

  private static Optional<RequestState> state(Optional<StartRequest> request) {
    return request.map(StartRequest::state);
  }

  private static final List<RequestState> ENDS =
      List.of(new Declined(ANSWER), new Accepted("c-1", "u-admin", LATER), new Withdrawn(LATER));

  @Test
  void isAnsweredWhileItIsOpen() {
    StartRequest open = in(new Open());
    assertThat(state(open.accept("c-1", "u-admin", LATER)))
        .contains(new Accepted("c-1", "u-admin", LATER));
    assertThat(state(open.decline(ANSWER))).contains(new Declined(ANSWER));
    assertThat(state(open.sendBack(ANSWER))).contains(new SentBack(ANSWER));
    assertThat(open.decline(ANSWER).map(r -> r.state().reason())).contains("Name a site.");
  }

  @Test
  void isNotAnsweredWhileTheRequesterHasIt() {
    StartRequest back = in(new SentBack(ANSWER));
    assertThat(back.accept("c-1", "u-admin", LATER)).isEmpty();
    assertThat(back.decline(ANSWER)).isEmpty();
    assertThat(back.sendBack(ANSWER)).isEmpty();
  }

  @Test
  void isSentAgainWithAnotherWishOnceItCameBack() {
    Wish other = new Wish("help-desk", Language.FR, "Congés", "Répondre en un jour.", Map.of());
    StartRequest again = in(new SentBack(ANSWER)).sendAgain(other, LATER).orElseThrow();
    assertThat(again)
        .isEqualTo(new StartRequest("r-1", "u-ines", "form-key", other, LATER, new Open()));
    assertThat(in(new Open()).sendAgain(other, LATER)).isEmpty();
  }

  @Test
  void isTakenBackUntilItIsAnsweredForGood() {
    assertThat(state(in(new Open()).withdraw(LATER))).contains(new Withdrawn(LATER));
    assertThat(state(in(new SentBack(ANSWER)).withdraw(LATER))).contains(new Withdrawn(LATER));
  }

  @Test
  void staysAsItIsOnceItIsAnsweredForGood() {
    for (RequestState end : ENDS) {
      StartRequest request = in(end);
      assertThat(request.accept("c-2", "u-admin", LATER)).as(end.word()).isEmpty();
      assertThat(request.decline(ANSWER)).as(end.word()).isEmpty();
      assertThat(request.sendBack(ANSWER)).as(end.word()).isEmpty();
      assertThat(request.sendAgain(WISH, LATER)).as(end.word()).isEmpty();
      assertThat(request.withdraw(LATER)).as(end.word()).isEmpty();
    }
  }

  @Test
  void saysItsStateInOneWord() {
    assertThat(ENDS)
        .extracting(RequestState::word)
        .containsExactly("declined", "accepted", "withdrawn");
    assertThat(new Open().word()).isEqualTo("open");
    assertThat(new SentBack(ANSWER).word()).isEqualTo("sent-back");
    assertThat(new Withdrawn(LATER).reason()).isEmpty();
  }
}
