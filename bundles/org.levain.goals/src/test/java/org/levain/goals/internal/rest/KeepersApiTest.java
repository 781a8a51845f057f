package org.levain.goals.internal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.levain.goals.internal.fake.FakeMembers.AISSA;
import static org.levain.goals.internal.fake.FakeMembers.INES;
import static org.levain.goals.internal.fake.FakeMembers.MARTIN;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.levain.goals.internal.GoalProblems;
import org.levain.goals.internal.action.CreateCommunity;
import org.levain.goals.internal.action.ReviewRequest;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.domain.Invitation;
import org.levain.goals.internal.fake.Requests;
import org.levain.goals.internal.fake.World;
import org.levain.goals.internal.invite.AnswerInvitation;
import org.levain.goals.internal.invite.InviteMembers;
import org.levain.goals.internal.invite.InviteMembers.Asked;
import org.levain.goals.internal.rest.AnimatorApi.AnimatorJson;
import org.levain.goals.internal.rest.AnimatorApi.NewAnimator;
import org.levain.web.Refusal;
import org.levain.web.testing.Signed;

/** What whoever keeps a community can do with it from a program. */
class KeepersApiTest {

  private final World world = World.withPages();
  private final GoalProblems problems = new GoalProblems(world.messages);
  private final AnimatorApi animator =
      new AnimatorApi(world.communities, world.members, world.actions.nameAnimator(), problems);
  private final ReopenApi reopen =
      new ReopenApi(world.communities, world.actions.reopen(), problems);
  private final Signed martin = Signed.as(MARTIN, Locale.ENGLISH);
  private final Community bids =
      ((CreateCommunity.Created) world.create.create(Requests.bids(), MARTIN, "form")).community();

  private static Refusal refusal(ThrowingCallable call) {
    Refusal[] thrown = new Refusal[1];
    assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, refusal -> thrown[0] = refusal);
    return thrown[0];
  }

  @Test
  void handsACommunityOn() {
    assertThat(animator.one(martin, bids.id()))
        .isEqualTo(new AnimatorJson(INES.login(), INES.fullName(), true));
    AnimatorJson aissa = new AnimatorJson(AISSA.login(), AISSA.fullName(), true);
    assertThat(animator.name(martin, bids.id(), new NewAnimator("Aïssa D."))).isEqualTo(aissa);
    assertThat(animator.one(martin, bids.id())).isEqualTo(aissa);
    assertThat(world.index.keptBy(AISSA.uid())).contains(bids.id());
  }

  @Test
  void saysWhyNobodyIsNamed() {
    assertThat(refusal(() -> animator.name(martin, bids.id(), new NewAnimator(null))).problem())
        .satisfies(p -> assertThat(p.status()).isEqualTo(400))
        .satisfies(p -> assertThat(p.fields().get(0).name()).isEqualTo("animator"));
    assertThat(refusal(() -> animator.name(martin, bids.id(), new NewAnimator("zoe"))).problem())
        .satisfies(p -> assertThat(p.fields().get(0).message()).contains("zoe"));
    assertThat(refusal(() -> animator.name(martin, "none", new NewAnimator("ines"))).problem())
        .satisfies(p -> assertThat(p.status()).isEqualTo(404));
  }

  @Test
  void namesNobodyWhoDoesNotWishToBeAskedAgain() {
    world.ledger.apply();
    List<Asked> aissa = List.of(new Asked(AISSA.login(), ""));
    InviteMembers.Outcome unused =
        world.inviting.invite().invite(bids.id(), aissa, "You know the north.", INES);
    Invitation invitation = world.invitations.list(bids.id(), "", 1).get(0);
    assertThat(world.inviting.answer().notNow(invitation))
        .isEqualTo(AnswerInvitation.Outcome.NOT_NOW);
    assertThat(refusal(() -> animator.name(martin, bids.id(), new NewAnimator("aissa"))).problem())
        .satisfies(p -> assertThat(p.status()).isEqualTo(400))
        .satisfies(p -> assertThat(p.fields().get(0).name()).isEqualTo("animator"))
        .satisfies(p -> assertThat(p.fields().get(0).message()).contains(AISSA.fullName()));
    assertThat(animator.one(martin, bids.id()).login()).isEqualTo(INES.login());
    world.ledger.apply();
    assertThat(world.groups.find(bids.places().group()).orElseThrow().logins())
        .doesNotContain(AISSA.login());
  }

  @Test
  void tellsThatTheAnimatorHasLeft() {
    world.members.leave(INES);
    assertThat(animator.one(martin, bids.id()))
        .isEqualTo(new AnimatorJson(INES.login(), "", false));
  }

  @Test
  void reopensWhatRests() {
    ReviewRequest closing = new ReviewRequest(1, "", "obsolete", "close", "", "");
    world.actions.holdReview().hold(bids.id(), closing, MARTIN);
    assertThat(world.communities.find(bids.id()).flatMap(Community::archived)).isPresent();
    assertThat(reopen.reopen(martin, bids.id()).archived()).isNull();
    assertThat(world.communities.find(bids.id()).map(Community::archived))
        .contains(Optional.empty());
    assertThat(reopen.reopen(martin, bids.id()).archived()).isNull();
    assertThat(refusal(() -> reopen.reopen(martin, "none")).problem().status()).isEqualTo(404);
  }
}
