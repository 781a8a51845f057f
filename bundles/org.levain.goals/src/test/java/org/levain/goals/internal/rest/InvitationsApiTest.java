package org.levain.goals.internal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.levain.goals.internal.fake.FakeMembers.AISSA;
import static org.levain.goals.internal.fake.FakeMembers.INES;
import static org.levain.goals.internal.fake.FakeMembers.MARTIN;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.levain.goals.internal.GoalProblems;
import org.levain.goals.internal.action.CreateCommunity;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.fake.FakeMembers;
import org.levain.goals.internal.fake.Requests;
import org.levain.goals.internal.fake.World;
import org.levain.goals.internal.rest.InvitationsApi.NewInvitations;
import org.levain.goals.internal.rest.InvitationsApi.Result;
import org.levain.goals.internal.rest.MyInvitationsApi.Answered;
import org.levain.goals.internal.rest.MyInvitationsApi.NewAnswer;
import org.levain.web.Problem;
import org.levain.web.Refusal;
import org.levain.web.testing.Signed;

class InvitationsApiTest {

  private final World world = World.withPages();
  private final GoalProblems problems = new GoalProblems(world.messages);
  private final InvitationsApi api = new InvitationsApi(world.inviting, problems);
  private final MyInvitationsApi mine = new MyInvitationsApi(world.inviting, problems);
  private final Signed ines = Signed.as(INES, Locale.ENGLISH);
  private final Signed aissa = Signed.as(AISSA, Locale.FRENCH);
  private final Community bids =
      ((CreateCommunity.Created) world.create.create(Requests.bids(), MARTIN, "form")).community();

  private List<Result> invite(String... people) {
    world.ledger.apply();
    return api.invite(
        ines, bids.id(), new NewInvitations(List.of(people), "You know the north.", null));
  }

  private static Problem problem(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    Refusal[] thrown = new Refusal[1];
    assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, refusal -> thrown[0] = refusal);
    return thrown[0].problem();
  }

  @Test
  void invitesListsAndCounts() {
    world.members.add(FakeMembers.member("u-zoe", "zoe", "Zoé"));
    assertThat(invite("aissa", "ines"))
        .containsExactly(new Result("aissa", "free"), new Result("ines", "member"));
    assertThat(invite("aissa")).containsExactly(new Result("aissa", "invited"));
    assertThat(invite("zoe")).containsExactly(new Result("zoe", "free"));
    InvitationsApi.Listed first = api.list(ines, bids.id(), "", 1);
    assertThat(first.items()).extracting("login", "state").containsExactly(tuple("zoe"));
    assertThat(first.counts()).isEqualTo(Map.of("invited", 2L));
    InvitationsApi.Listed second = api.list(ines, bids.id(), first.next(), 1);
    assertThat(second.items()).extracting("login", "state").containsExactly(tuple("aissa"));
    assertThat(second.next()).isEmpty();
  }

  private static org.assertj.core.groups.Tuple tuple(String login) {
    return org.assertj.core.groups.Tuple.tuple(login, "invited");
  }

  @Test
  void takesAReasonByLogin() {
    api.invite(
        ines,
        bids.id(),
        new NewInvitations(List.of("aissa"), null, Map.of("aissa", "You asked for it.")));
    assertThat(mine.waiting(aissa))
        .extracting(MyInvitationsApi.Waiting::reason)
        .containsExactly("You asked for it.");
  }

  @Test
  void namesTheFieldAtFault() {
    Problem problem =
        problem(() -> api.invite(ines, bids.id(), new NewInvitations(null, null, null)));
    assertThat(problem.fields()).extracting(Problem.Field::name).containsExactly("people");
    Problem reason =
        problem(
            () -> api.invite(ines, bids.id(), new NewInvitations(List.of("aissa"), null, null)));
    assertThat(reason.fields()).extracting(Problem.Field::name).containsExactly("reason");
    NewInvitations some = new NewInvitations(List.of("aissa"), "Because.", null);
    assertThat(problem(() -> api.invite(ines, "none", some)).status()).isEqualTo(404);
    assertThat(problem(() -> api.list(ines, "none", "", 5)).status()).isEqualTo(404);
  }

  @Test
  void takesTheAnswerOfWhoeverWasAsked() {
    invite("aissa");
    String id = mine.waiting(aissa).get(0).id();
    assertThat(problem(() -> mine.answer(ines, id, new NewAnswer("join"))).status()).isEqualTo(404);
    assertThat(problem(() -> mine.answer(aissa, id, new NewAnswer(null))).fields()).hasSize(1);
    assertThat(mine.answer(aissa, id, new NewAnswer("not-now"))).isEqualTo(new Answered("not-now"));
    assertThat(mine.waiting(aissa)).isEmpty();
    assertThat(mine.answer(aissa, id, new NewAnswer("join"))).isEqualTo(new Answered("joined"));
    world.members.leave(AISSA);
    assertThat(problem(() -> mine.answer(aissa, id, new NewAnswer("join"))).type())
        .isEqualTo("invitation-over");
  }
}
