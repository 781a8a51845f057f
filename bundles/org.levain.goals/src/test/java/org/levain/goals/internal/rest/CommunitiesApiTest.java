package org.levain.goals.internal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.levain.goals.internal.fake.FakeMembers.MARTIN;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.levain.goals.internal.GoalProblems;
import org.levain.goals.internal.fake.World;
import org.levain.goals.internal.rest.CommunityApi.Added;
import org.levain.goals.internal.rest.CommunityApi.NewGoal;
import org.levain.goals.internal.rest.CommunityApi.NewMembers;
import org.levain.web.Problem;
import org.levain.web.Refusal;
import org.levain.web.testing.Signed;
import org.levain.web.testing.TestCaller;

class CommunitiesApiTest {

  private final World world = World.withPages();
  private final GoalProblems problems = new GoalProblems(world.messages);
  private final CommunitiesApi api =
      new CommunitiesApi(world.communities, world.create, world.access, problems);
  private final CommunityApi one =
      new CommunityApi(world.actions.show(), world.addMembers, world.changeGoal, problems);
  private final Signed martin = Signed.as(MARTIN, Locale.FRENCH);

  private static NewCommunity named(String name) {
    return new NewCommunity(
        "help-desk",
        null,
        Map.of("subject", "les congés", "people", "les ateliers", "delay", "un jour"),
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

  private CommunityJson created(String name) {
    return (CommunityJson) api.create(martin, "", named(name)).getEntity();
  }

  private static Problem problem(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    Refusal[] thrown = new Refusal[1];
    assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, refusal -> thrown[0] = refusal);
    return thrown[0].problem();
  }

  @Test
  void createsInTheCallersLanguageAndReadsBack() {
    Response answer = api.create(martin, "", named("Congés"));
    CommunityJson community = (CommunityJson) answer.getEntity();
    assertThat(answer.getStatus()).isEqualTo(201);
    assertThat(answer.getHeaderString("Location")).isEqualTo("communities/" + community.id());
    assertThat(community.language()).isEqualTo("fr");
    assertThat(community.goal()).startsWith("Répondre aux questions sur les congés");
    assertThat(one.one(martin, community.id())).isEqualTo(community);
  }

  @Test
  void answersTheFirstCommunityToARepeatedKey() {
    Response first = api.create(martin, "key", named("Congés"));
    Response second = api.create(martin, "key", named("Congés"));
    assertThat(second.getStatus()).isEqualTo(200);
    assertThat(second.getEntity()).isEqualTo(first.getEntity());
  }

  @Test
  void refusesAKeyThatNoFormHas() {
    for (String key : List.of("two words", "k".repeat(61), "clé")) {
      Problem problem = problem(() -> api.create(martin, key, named("Congés")));
      assertThat(problem.status()).isEqualTo(400);
      assertThat(problem.type()).isEqualTo("bad-key");
    }
    assertThat(api.list("", "", "", 10).items()).isEmpty();
  }

  @Test
  void namesTheFieldsAtFault() {
    NewCommunity empty =
        new NewCommunity(
            "help-desk", "en", null, null, null, null, null, null, null, null, null, null, null);
    Problem problem = problem(() -> api.create(martin, "", empty));
    assertThat(problem.status()).isEqualTo(400);
    assertThat(problem.type()).isEqualTo("incomplete");
    assertThat(problem.fields())
        .extracting(Problem.Field::name)
        .containsExactly("slot.subject", "slot.people", "slot.delay", "animator");
    assertThat(problem.fields())
        .allSatisfy(f -> assertThat(f.message()).doesNotStartWith("fault."));
  }

  private static NewCommunity over(String page, String group) {
    NewCommunity asked = named("Congés");
    return new NewCommunity(
        asked.template(),
        null,
        asked.answers(),
        null,
        asked.name(),
        null,
        null,
        "ines",
        null,
        null,
        null,
        page,
        group);
  }

  @Test
  void leavesWhatExistsToThoseWhoKeepTheTemplates() {
    Signed member = Signed.as(MARTIN, Locale.FRENCH, "goals:read", "goals:create");
    for (NewCommunity asked : List.of(over("Main", null), over(null, "Admin"))) {
      Problem problem = problem(() -> api.create(member, "", asked));
      assertThat(problem.status()).isEqualTo(403);
      assertThat(problem.type()).isEqualTo("existing-not-yours");
      assertThat(problem(() -> api.create(martin, "", asked)).status()).isEqualTo(400);
    }
  }

  @Test
  void listsAPartAtATime() {
    created("Beta");
    created("Alpha");
    created("Gamma");
    CommunitiesApi.Listed first = api.list("", "", "", 2);
    assertThat(first.items()).extracting(CommunityJson::name).containsExactly("Alpha", "Beta");
    CommunitiesApi.Listed second = api.list("", "", first.next(), 2);
    assertThat(second.items()).extracting(CommunityJson::name).containsExactly("Gamma");
    assertThat(second.next()).isEmpty();
  }

  @Test
  void addsMembersOrNobody() {
    CommunityJson community = created("Congés");
    world.ledger.apply();
    assertThat(one.members(martin, community.id())).contains("aissa", "ines", "martin");
    Response nobodyNew = one.add(martin, community.id(), new NewMembers(List.of("ines")));
    assertThat(nobodyNew.getEntity()).isEqualTo(new Added(List.of(), ""));
    Problem problem =
        problem(() -> one.add(martin, community.id(), new NewMembers(List.of("ines", "zoe"))));
    assertThat(problem.fields()).extracting(Problem.Field::name).containsExactly("members");
    assertThat(problem(() -> one.add(martin, "none", new NewMembers(List.of("ines")))).status())
        .isEqualTo(404);
  }

  @Test
  void changesTheGoalOfTheVersionThatWasRead() {
    CommunityJson community = created("Congés");
    NewGoal goal = new NewGoal("Répondre le jour même.", null, community.version(), null);
    assertThat(one.change(martin, community.id(), goal).goal()).isEqualTo("Répondre le jour même.");
    assertThat(one.goals(martin, community.id())).hasSize(2);
    NewGoal stale = new NewGoal("Autre chose.", null, community.version(), null);
    assertThat(problem(() -> one.change(martin, community.id(), stale)).status()).isEqualTo(409);
    NewGoal two = new NewGoal("Un. Deux.", null, 2, null);
    assertThat(problem(() -> one.change(martin, community.id(), two)).fields())
        .extracting(Problem.Field::name)
        .containsExactly("goal");
  }

  @Test
  void knowsNoCommunityThatIsNotThere() {
    assertThat(problem(() -> one.one(martin, "none")).status()).isEqualTo(404);
    assertThat(problem(() -> one.goals(martin, "none")).status()).isEqualTo(404);
  }

  @Test
  void asksForAMemberWhereSomethingIsRecorded() {
    Signed terminal = new Signed(new TestCaller(Optional.empty(), Set.of("*"), Locale.ENGLISH));
    assertThatThrownBy(() -> api.create(terminal, "", named("Congés")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("needs a member");
    assertThat(world.communities.list("", "", 10)).isEmpty();
  }

  @Test
  void listsTemplatesInTheCallersLanguage() {
    TemplatesApi templates = new TemplatesApi(world.access, problems);
    assertThat(templates.all(martin)).hasSize(14);
    assertThat(templates.one(martin, "help-desk").name()).isEqualTo("Entraide entre pairs");
    assertThat(problem(() -> templates.one(martin, "none")).status()).isEqualTo(404);
  }
}
