package org.levain.goals.internal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.levain.goals.internal.fake.FakeMembers.AISSA;
import static org.levain.goals.internal.fake.FakeMembers.INES;
import static org.levain.goals.internal.fake.FakeMembers.MARTIN;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.levain.goals.internal.GoalProblems;
import org.levain.goals.internal.domain.Audience;
import org.levain.goals.internal.fake.World;
import org.levain.goals.internal.rest.RequestsApi.NewAnswer;
import org.levain.web.Problem;
import org.levain.web.Refusal;
import org.levain.web.testing.Signed;
import org.levain.web.testing.TestCaller;

class RequestsApiTest {

  private final World world = World.withPages();
  private final GoalProblems problems = new GoalProblems(world.messages);
  private final AskedApi asked = new AskedApi(world.asking, world.access, problems);
  private final RequestsApi requests = new RequestsApi(world.asking, world.members, problems);
  private final CommunitiesApi communities =
      new CommunitiesApi(world.communities, world.create, world.access, problems);
  private final TemplatesApi templates = new TemplatesApi(world.access, problems);
  private final Signed martin =
      Signed.as(MARTIN, Locale.ENGLISH, "goals:read", "goals:create", "goals:ask");
  private final Signed aissa = Signed.as(AISSA, Locale.ENGLISH);

  private static NewCommunity named(String name) {
    return new NewCommunity(
        "help-desk",
        null,
        Map.of("subject", "leave", "people", "the workshops", "delay", "a day"),
        null,
        name,
        null,
        null,
        "ines",
        List.of("aissa"),
        null,
        null,
        null,
        null);
  }

  private RequestJson sent(String key, String name) {
    Response answer = asked.send(martin, key, named(name));
    assertThat(answer.getStatus()).isEqualTo(201);
    return (RequestJson) answer.getEntity();
  }

  private static Problem problem(ThrowingCallable call) {
    Refusal[] thrown = new Refusal[1];
    assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, refusal -> thrown[0] = refusal);
    return thrown[0].problem();
  }

  @Test
  void enforcesWhoMayStartFromATemplate() {
    assertThat(templates.one(martin, "help-desk").standing()).isEqualTo("create");
    world.audiences.set("help-desk", Audience.REQUEST, tx -> {});
    assertThat(templates.one(martin, "help-desk").standing()).isEqualTo("ask");
    assertThat(templates.one(aissa, "help-desk").standing()).isEqualTo("create");
    assertThat(problem(() -> communities.create(martin, "key", named("Leave"))))
        .satisfies(p -> assertThat(p.status()).isEqualTo(403))
        .satisfies(p -> assertThat(p.type()).isEqualTo("template-not-yours"));
    sent("key", "Leave");
    world.audiences.set("help-desk", new Audience(true, Set.of()), tx -> {});
    assertThat(problem(() -> asked.send(martin, "key2", named("Other"))).status()).isEqualTo(404);
    assertThat(templates.all(martin)).hasSize(13);
  }

  @Test
  void sendsReadsAndAccepts() {
    RequestJson request = sent("key", "Leave");
    assertThat(request.state()).isEqualTo("open");
    assertThat(request.by()).isEqualTo("martin");
    assertThat(asked.one(martin, request.id())).isEqualTo(request);
    assertThat(asked.all(martin)).containsExactly(request);
    assertThat(requests.list("open", "", 50).items()).containsExactly(request);
    assertThat(requests.one(aissa, request.id())).isEqualTo(request);
    NewAnswer late = new NewAnswer("accept", null, "2026-03-01T12:00:00Z");
    assertThat(problem(() -> requests.answer(aissa, request.id(), late)).type())
        .isEqualTo("answered-before");
    NewAnswer accept = new NewAnswer("accept", null, request.sent().toString());
    RequestJson accepted = requests.answer(aissa, request.id(), accept);
    assertThat(accepted.state()).isEqualTo("accepted");
    assertThat(world.communities.find(accepted.community())).isPresent();
    assertThat(requests.list("done", "", 50).items()).containsExactly(accepted);
    assertThat(
            problem(
                () -> requests.answer(aissa, request.id(), new NewAnswer("accept", null, null))))
        .satisfies(p -> assertThat(p.status()).isEqualTo(409))
        .satisfies(p -> assertThat(p.type()).isEqualTo("answered-before"));
  }

  @Test
  void answersTheFirstRequestToARepeatedKeyAndSendsAgainWhatCameBack() {
    RequestJson request = sent("key", "Leave");
    Response again = asked.send(martin, "key", named("Other"));
    assertThat(again.getStatus()).isEqualTo(200);
    assertThat(again.getEntity()).isEqualTo(request);
    requests.answer(aissa, request.id(), new NewAnswer("send-back", "Name a site.", null));
    assertThat(asked.one(martin, request.id()).reason()).isEqualTo("Name a site.");
    RequestJson other = sent(request.key(), "Leave in Lyon");
    assertThat(other.id()).isEqualTo(request.id());
    assertThat(other.state()).isEqualTo("open");
    assertThat(other.fields()).containsEntry("name", "Leave in Lyon");
  }

  @Test
  void refusesAKeyThatCannotBeUsed() {
    for (String key : List.of("fair 2026", "été", "k".repeat(61))) {
      assertThat(problem(() -> asked.send(martin, key, named("Leave"))))
          .satisfies(p -> assertThat(p.status()).isEqualTo(400))
          .satisfies(p -> assertThat(p.type()).isEqualTo("bad-key"));
    }
    assertThat(world.requests.open("", 10)).isEmpty();
    sent("", "Leave");
  }

  @Test
  void namesWhatIsMissing() {
    RequestJson request = sent("key", "Leave");
    assertThat(
            problem(
                () -> requests.answer(aissa, request.id(), new NewAnswer("decline", " ", null))))
        .satisfies(p -> assertThat(p.fields().get(0).name()).isEqualTo("reason"));
    assertThat(problem(() -> requests.answer(aissa, request.id(), new NewAnswer(null, null, null))))
        .satisfies(p -> assertThat(p.fields().get(0).name()).isEqualTo("answer"));
    assertThat(problem(() -> asked.send(martin, "other", named("Leave ".repeat(20)))))
        .satisfies(p -> assertThat(p.fields().get(0).name()).isEqualTo("name"));
    assertThat(problem(() -> requests.answer(aissa, "none", new NewAnswer("accept", null, null))))
        .satisfies(p -> assertThat(p.status()).isEqualTo(404));
  }

  @Test
  void doesNotKeepWhatIsTooLong() {
    NewCommunity n = named("Leave");
    NewCommunity wordy =
        new NewCommunity(
            n.template(),
            n.language(),
            Map.of(
                "subject",
                "leave",
                "people",
                "the workshops",
                "delay",
                "a day",
                "x",
                "y".repeat(40_000)),
            null,
            n.name(),
            null,
            null,
            "ines",
            null,
            null,
            null,
            null,
            null);
    assertThat(problem(() -> asked.send(martin, "key", wordy)).type()).isEqualTo("too-long");
    assertThat(world.requests.open("", 10)).isEmpty();
  }

  @Test
  void listsAPartAtATime() {
    List<String> names = List.of("Leave A", "Leave B", "Leave C");
    names.forEach(name -> sent("key-" + name.charAt(6), name));
    RequestsApi.Listed first = requests.list("open", "", 2);
    assertThat(first.items()).extracting(RequestJson::name).containsExactly("Leave A", "Leave B");
    RequestsApi.Listed second = requests.list("open", first.next(), 2);
    assertThat(second.items()).extracting(RequestJson::name).containsExactly("Leave C");
    assertThat(second.next()).isEmpty();
  }

  @Test
  void showsNobodyTheRequestOfAnother() {
    RequestJson request = sent("key", "Leave");
    Signed ines = Signed.as(INES, Locale.ENGLISH, "goals:ask");
    assertThat(asked.all(ines)).isEmpty();
    assertThat(problem(() -> asked.one(ines, request.id())).status()).isEqualTo(404);
    assertThat(problem(() -> asked.withdraw(ines, request.id())).status()).isEqualTo(404);
    assertThat(asked.withdraw(martin, request.id()).state()).isEqualTo("withdrawn");
    Signed terminal = new Signed(new TestCaller(Optional.empty(), Set.of("*"), Locale.ENGLISH));
    assertThat(asked.all(terminal)).isEmpty();
    assertThat(problem(() -> asked.one(terminal, request.id())).status()).isEqualTo(404);
  }
}
