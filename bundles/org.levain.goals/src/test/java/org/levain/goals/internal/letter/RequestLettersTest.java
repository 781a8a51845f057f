package org.levain.goals.internal.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.levain.goals.internal.fake.FakeMembers.MARTIN;

import jakarta.persistence.EntityManager;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.levain.goals.internal.domain.RequestState;
import org.levain.goals.internal.domain.RequestState.Answer;
import org.levain.goals.internal.domain.StartRequest;
import org.levain.goals.internal.domain.StartRequest.Wish;
import org.levain.goals.internal.fake.World;
import org.levain.goals.templates.words.Language;
import org.levain.host.Member;
import org.levain.mail.Mail;
import org.levain.mail.MailOutbox;
import org.levain.words.Sentence;

class RequestLettersTest {

  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
  private static final Answer ANSWER = new Answer("Name a site.", "u-admin", NOW);

  private final World world = World.withPages();
  private final Outbox outbox = new Outbox();
  private final RequestLetters letters =
      new RequestLetters(
          world.languages, outbox, () -> Optional.of(URI.create("https://pontarel.example/wiki")));

  private static StartRequest request(Instant sent, RequestState state) {
    Wish wish = new Wish("help-desk", Language.EN, "Leave", "Answer in a day.", Map.of());
    return new StartRequest("r-1", MARTIN.uid(), "key", wish, sent, state);
  }

  private Mail told(RequestState state) {
    outbox.sent.clear();
    world.requests.change(
        tx -> {
          letters.answered(tx, request(NOW, state), MARTIN);
          return true;
        });
    return outbox.sent.values().iterator().next();
  }

  @Test
  void tellTheReasonAndWhereToGoOn() {
    Mail back = told(new RequestState.SentBack(ANSWER));
    assertThat(back.to()).isEqualTo(MARTIN.mail().orElseThrow());
    assertThat(back.subject()).isEqualTo("“Leave”: your request needs a change");
    assertThat(back.text())
        .contains("Martin K.", "Name a site.", "Answer in a day.")
        .contains("https://pontarel.example/wiki/levain/goals/asked/r-1");
    assertThat(told(new RequestState.Declined(ANSWER)).text())
        .contains("is declined", "Name a site.");
    assertThat(told(new RequestState.Accepted("c-1", "u-admin", NOW)).text())
        .contains("https://pontarel.example/wiki/levain/goals/communities/c-1")
        .doesNotContain("reason");
  }

  @Test
  void speakTheLanguageOfWhoeverAsked() {
    world.languages.saw(MARTIN, Language.FR);
    Mail back = told(new RequestState.SentBack(ANSWER));
    assertThat(back.language()).hasToString("fr");
    assertThat(back.subject()).contains("votre demande est à modifier");
    assertThat(back.text()).startsWith("Bonjour Martin K.,");
  }

  @Test
  void comeOnceEachRound() {
    RequestState back = new RequestState.SentBack(ANSWER);
    world.requests.change(
        tx -> {
          letters.answered(tx, request(NOW, back), MARTIN);
          letters.answered(tx, request(NOW, back), MARTIN);
          letters.answered(tx, request(NOW.plusSeconds(60), back), MARTIN);
          letters.answered(
              tx, request(NOW.plusSeconds(60), new RequestState.Declined(ANSWER)), MARTIN);
          return true;
        });
    assertThat(outbox.sent).hasSize(3);
  }

  @Test
  void stayAwayFromWhoeverHasNoAddress() {
    Member without = new Member("u-1", "zoe", "Zoé", Optional.empty(), Set.of());
    world.requests.change(
        tx -> {
          letters.answered(tx, request(NOW, new RequestState.Declined(ANSWER)), without);
          return true;
        });
    assertThat(outbox.sent).isEmpty();
  }

  @Test
  void sayWhereToGoWithoutAPublicAddress() {
    RequestLetters inside = new RequestLetters(world.languages, outbox, Optional::empty);
    world.requests.change(
        tx -> {
          inside.answered(tx, request(NOW, new RequestState.Declined(ANSWER)), MARTIN);
          return true;
        });
    assertThat(outbox.sent.values().iterator().next().text())
        .contains("In Levain: Goals, My communities");
  }

  private static final class Outbox implements MailOutbox {

    final Map<String, Mail> sent = new LinkedHashMap<>();

    @Override
    public void send(EntityManager tx, String key, Mail mail) {
      sent.putIfAbsent(key, mail);
    }

    @Override
    public Optional<Sentence> trouble() {
      return Optional.empty();
    }

    @Override
    public Optional<Sentence> test(Mail mail) {
      return Optional.empty();
    }
  }
}
