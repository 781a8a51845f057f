package org.levain.goals.internal.invite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.levain.goals.internal.fake.FakeMembers.AISSA;
import static org.levain.goals.internal.fake.FakeMembers.INES;
import static org.levain.goals.internal.fake.FakeMembers.MARTIN;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.levain.goals.internal.action.CreateCommunity;
import org.levain.goals.internal.action.ReviewRequest;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.domain.Invitation;
import org.levain.goals.internal.domain.Invitation.State;
import org.levain.goals.internal.fake.Requests;
import org.levain.goals.internal.fake.World;
import org.levain.goals.internal.invite.AnswerInvitation.Outcome;
import org.levain.goals.internal.invite.InviteMembers.Asked;

class AnswerInvitationTest {

  private final World world = World.withPages();
  private final AnswerInvitation answer = world.inviting.answer();
  private final Community bids =
      ((CreateCommunity.Created) world.create.create(Requests.bids(), MARTIN, "form")).community();

  @BeforeEach
  void ask() {
    world.ledger.apply();
    List<Asked> aissa = List.of(new Asked("aissa", "You know the north."));
    InviteMembers.Outcome unused = world.inviting.invite().invite(bids.id(), aissa, "", INES);
    world.told.clear();
  }

  private Invitation invitation() {
    return world.invitations.list(bids.id(), "", 1).get(0);
  }

  private State state() {
    return invitation().stateAt(World.NOON.instant());
  }

  private boolean isMember() {
    world.ledger.apply();
    return world.groups.find(bids.places().group()).orElseThrow().logins().contains("aissa");
  }

  @Test
  void joiningPutsTheMemberIntoTheGroup() {
    assertThat(answer.join(invitation())).isEqualTo(Outcome.JOINED);
    assertThat(state()).isEqualTo(State.JOINED);
    assertThat(isMember()).isTrue();
    assertThat(world.told).containsExactly("MEMBER_JOINED " + bids.id());
  }

  @Test
  void joiningTwiceWritesOnce() {
    int runs = world.ledger.opened.size();
    answer.join(invitation());
    assertThat(answer.join(invitation())).isEqualTo(Outcome.JOINED);
    assertThat(world.ledger.opened).hasSize(runs + 1);
  }

  @Test
  void notNowWritesNothingIntoTheServer() {
    int runs = world.ledger.opened.size();
    assertThat(answer.notNow(invitation())).isEqualTo(Outcome.NOT_NOW);
    assertThat(answer.notNow(invitation())).isEqualTo(Outcome.NOT_NOW);
    assertThat(state()).isEqualTo(State.NOT_NOW);
    assertThat(world.ledger.opened).hasSize(runs);
    assertThat(world.told).isEmpty();
    assertThat(world.invitations.waitingFor(AISSA.uid(), World.NOON.instant())).isEmpty();
  }

  @Test
  void theMemberAloneCanChangeTheirMind() {
    answer.notNow(invitation());
    assertThat(answer.join(invitation())).isEqualTo(Outcome.JOINED);
    assertThat(isMember()).isTrue();
    assertThat(answer.notNow(invitation())).isEqualTo(Outcome.JOINED);
    assertThat(state()).isEqualTo(State.JOINED);
  }

  @Test
  void joiningIsTooLateOnceTheInvitationIsOver() {
    Clock later = Clock.offset(World.NOON, Invitation.LIFE);
    assertThat(world.inviting(later).answer().join(invitation())).isEqualTo(Outcome.TOO_LATE);
    assertThat(isMember()).isFalse();
    answer.notNow(invitation());
    assertThat(world.inviting(later).answer().join(invitation())).isEqualTo(Outcome.TOO_LATE);
  }

  @Test
  void thereIsNothingToJoinInACommunityThatRests() {
    ReviewRequest close = new ReviewRequest(1, "", "obsolete", "close", "", "");
    world.actions.holdReview().hold(bids.id(), close, INES);
    assertThat(answer.join(invitation())).isEqualTo(Outcome.TOO_LATE);
    assertThat(answer.notNow(invitation())).isEqualTo(Outcome.NOT_NOW);
  }

  @Test
  void nobodyJoinsForAMemberWhoLeft() {
    world.members.leave(AISSA);
    assertThat(answer.join(invitation())).isEqualTo(Outcome.TOO_LATE);
    assertThat(answer.notNow(invitation())).isEqualTo(Outcome.TOO_LATE);
  }
}
