package org.levain.goals.internal.invite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.levain.goals.internal.fake.FakeMembers.AISSA;
import static org.levain.goals.internal.fake.FakeMembers.INES;
import static org.levain.goals.internal.fake.FakeMembers.MARTIN;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.levain.goals.internal.action.AddMembers;
import org.levain.goals.internal.action.CreateCommunity;
import org.levain.goals.internal.action.Fault;
import org.levain.goals.internal.action.ReviewRequest;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.domain.Invitation;
import org.levain.goals.internal.domain.Invitation.State;
import org.levain.goals.internal.fake.FakeMembers;
import org.levain.goals.internal.fake.Requests;
import org.levain.goals.internal.fake.World;
import org.levain.goals.internal.invite.InviteMembers.Answered;
import org.levain.goals.internal.invite.InviteMembers.Asked;
import org.levain.goals.templates.words.Language;
import org.levain.host.Member;
import org.levain.mail.Mail;

class InviteMembersTest {

  private static final String WHY = "You know the bids of the north.";

  private final World world = World.withPages();
  private final Community bids =
      ((CreateCommunity.Created) world.create.create(Requests.bids(), MARTIN, "form")).community();

  InviteMembersTest() {
    world.ledger.apply();
    world.told.clear();
  }

  private InviteMembers.Outcome invite(Inviting inviting, Member... people) {
    List<Asked> asked = List.of(people).stream().map(m -> new Asked(m.login(), "")).toList();
    return inviting.invite().invite(bids.id(), asked, WHY, INES);
  }

  private List<Standing> standings(Inviting inviting, Member... people) {
    return ((Answered) invite(inviting, people))
        .answers().stream().map(InviteMembers.Answer::standing).toList();
  }

  private Invitation ofAissa() {
    return world.invitations.list(bids.id(), "", 1).get(0);
  }

  private Inviting after(Duration time) {
    return world.inviting(Clock.offset(World.NOON, time));
  }

  @Test
  void mailsGoalReasonBenefitAndTwoLinks() {
    assertThat(standings(world.inviting, AISSA)).containsExactly(Standing.FREE);
    Mail mail = world.outbox.sent.values().iterator().next();
    assertThat(mail.to()).isEqualTo("aissa@example.org");
    assertThat(mail.subject()).isEqualTo("Inès V. invites you: “Bids”");
    assertThat(mail.text())
        .contains(
            "Hello Aïssa D.,",
            bids.purpose().goal(),
            WHY,
            "You start from three cases.",
            world.templates.find("trade-practice").orElseThrow().in(Language.EN).gains().members(),
            "https://pontarel.example/wiki/levain/goals/invited/join/" + ofAissa().id(),
            "https://pontarel.example/wiki/levain/goals/invited/not-now/" + ofAissa().id(),
            "1 April 2026");
    assertThat(world.told).containsExactly("MEMBERS_INVITED " + bids.id());
    assertThat(world.groups.find(bids.places().group()).orElseThrow().logins())
        .doesNotContain("aissa");
  }

  @Test
  void speaksTheLanguageOfTheRecipient() {
    world.languages.saw(AISSA, Language.FR);
    invite(world.inviting, AISSA);
    Mail mail = world.outbox.sent.values().iterator().next();
    assertThat(mail.language()).hasToString("fr");
    assertThat(mail.text())
        .contains(
            "Bonjour Aïssa D.,",
            "Ce que vous y gagnez",
            world.templates.find("trade-practice").orElseThrow().in(Language.FR).gains().members());
  }

  @Test
  void takesAReasonForEach() {
    List<Asked> asked = List.of(new Asked("aissa", "Because of  the south."));
    InviteMembers.Outcome unused = world.inviting.invite().invite(bids.id(), asked, WHY, INES);
    assertThat(ofAissa().reason()).isEqualTo("Because of the south.");
    assertThat(world.outbox.sent.values().iterator().next().text())
        .contains("Because of the south.")
        .doesNotContain(WHY);
  }

  @Test
  void asksNobodyTwiceBeforeTheInvitationIsOver() {
    invite(world.inviting, AISSA);
    assertThat(standings(world.inviting, AISSA)).containsExactly(Standing.INVITED);
    assertThat(standings(after(Invitation.LIFE.minusMillis(1)), AISSA))
        .containsExactly(Standing.INVITED);
    assertThat(world.outbox.sent).hasSize(1);
    assertThat(standings(after(Invitation.LIFE), AISSA)).containsExactly(Standing.FREE);
    assertThat(world.outbox.sent).hasSize(2);
    assertThat(ofAissa().times()).isEqualTo(2);
  }

  @Test
  void neverAsksAgainWhoSaidNotNow() {
    invite(world.inviting, AISSA);
    assertThat(world.inviting.answer().notNow(ofAissa()))
        .isEqualTo(AnswerInvitation.Outcome.NOT_NOW);
    for (long days : new long[] {0, 31, 4000}) {
      assertThat(standings(after(Duration.ofDays(days)), AISSA)).containsExactly(Standing.NOT_NOW);
    }
    assertThat(world.outbox.sent).hasSize(1);
    AddMembers.Outcome added = world.addMembers.add(bids.id(), List.of("aissa"), MARTIN);
    assertThat(added)
        .isEqualTo(
            new AddMembers.Faulty(
                List.of(Fault.of("members", "members.not-now", AISSA.fullName()))));
  }

  @Test
  void passesOverMembers() {
    assertThat(standings(world.inviting, INES, AISSA))
        .containsExactly(Standing.MEMBER, Standing.FREE);
    assertThat(world.outbox.sent).hasSize(1);
  }

  @Test
  void letsAnInvitationWithoutAnAddressWaitOnThePage() {
    Member silent = new Member("u-zoe", "zoe", "Zoé", Optional.empty(), Set.of());
    world.members.add(silent);
    assertThat(standings(world.inviting, silent)).containsExactly(Standing.NO_MAIL);
    assertThat(world.outbox.sent).isEmpty();
    assertThat(world.invitations.waitingFor("u-zoe", World.NOON.instant())).hasSize(1);
  }

  private List<String> faults(InviteMembers.Outcome outcome) {
    assertThat(world.outbox.sent).isEmpty();
    assertThat(world.invitations.list(bids.id(), "", 5)).isEmpty();
    return ((InviteMembers.Faulty) outcome)
        .faults().stream().map(f -> f.field() + " " + f.key()).toList();
  }

  @Test
  void needsAReasonOfBearableLength() {
    List<Asked> aissa = List.of(new Asked("aissa", ""));
    InviteMembers invite = world.inviting.invite();
    assertThat(faults(invite.invite(bids.id(), aissa, " \n\u200b", INES)))
        .containsExactly("reason invite.reason");
    assertThat(faults(invite.invite(bids.id(), aissa, "é".repeat(501), INES)))
        .containsExactly("reason line.too-long");
    List<Asked> own = List.of(new Asked("aissa", "x".repeat(100_000)));
    assertThat(faults(invite.invite(bids.id(), own, WHY, INES)))
        .containsExactly("reason.aissa line.too-long");
  }

  @Test
  void namesWhoIsUnknownAndAsksNobody() {
    List<Asked> people = List.of(new Asked("aissa", ""), new Asked("nobody", ""));
    assertThat(faults(world.inviting.invite().invite(bids.id(), people, WHY, INES)))
        .containsExactly("people people.unknown");
    assertThat(faults(world.inviting.invite().invite(bids.id(), List.of(), WHY, INES)))
        .containsExactly("people members.nobody");
  }

  @Test
  void writesNoLinkWithoutAPublicAddress() {
    assertThat(faults(invite(world.inviting(World.NOON, Optional::empty), AISSA)))
        .containsExactly("people invite.no-address");
  }

  @Test
  void asksSoManyADayAndNoMore() {
    Member[] all = new Member[InviteMembers.MOST_A_DAY + 1];
    for (int i = 0; i < all.length; i++) {
      all[i] = FakeMembers.member("u-" + i, "m" + i, "Member " + i);
      world.members.add(all[i]);
    }
    assertThat(faults(invite(world.inviting, all))).containsExactly("people invite.too-many-today");
    Member[] most = List.of(all).subList(0, all.length - 1).toArray(Member[]::new);
    assertThat(standings(world.inviting, most)).containsOnly(Standing.FREE);
    assertThat(invite(world.inviting, AISSA)).isInstanceOf(InviteMembers.Faulty.class);
    assertThat(standings(after(Duration.ofHours(12)), AISSA)).containsExactly(Standing.FREE);
    assertThat(world.outbox.sent).hasSize(InviteMembers.MOST_A_DAY + 1);
  }

  @Test
  void asksNobodyIntoACommunityThatRests() {
    ReviewRequest close = new ReviewRequest(1, "", "obsolete", "close", "", "");
    world.actions.holdReview().hold(bids.id(), close, INES);
    assertThat(invite(world.inviting, AISSA)).isInstanceOf(InviteMembers.AtRest.class);
    assertThat(world.inviting.invite().invite("none", List.of(), WHY, INES))
        .isInstanceOf(InviteMembers.NoCommunity.class);
  }

  @Test
  void needsAServerWithGroups() {
    World plain = World.withoutPages();
    Community community =
        ((CreateCommunity.Created) plain.create.create(Requests.bids(), MARTIN, "f")).community();
    List<Asked> aissa = List.of(new Asked("aissa", ""));
    assertThat(plain.inviting.invite().invite(community.id(), aissa, WHY, INES))
        .isInstanceOf(InviteMembers.NoGroups.class);
  }

  @Test
  void twoWhoAskAtTheSameMomentSendOneMail() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      for (int i = 0; i < 8; i++) {
        Member member = FakeMembers.member("u-" + i, "m" + i, "Member " + i);
        world.members.add(member);
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<List<Standing>> ask =
            () -> {
              together.await();
              return standings(world.inviting, member);
            };
        List<Standing> both = new ArrayList<>();
        for (Future<List<Standing>> asked : threads.invokeAll(List.of(ask, ask))) {
          both.addAll(asked.get());
        }
        assertThat(both).containsExactlyInAnyOrder(Standing.FREE, Standing.INVITED);
      }
    } finally {
      threads.shutdown();
    }
    assertThat(world.outbox.sent).hasSize(8);
    assertThat(world.invitations.list(bids.id(), "", 20)).hasSize(8);
  }

  @Test
  void asksNoMoreADayInFormsThatArriveTogether() throws Exception {
    int each = InviteMembers.MOST_A_DAY / 2 + 1;
    Member[] all = new Member[2 * each];
    for (int i = 0; i < all.length; i++) {
      all[i] = FakeMembers.member("u-" + i, "m" + i, "Member " + i);
      world.members.add(all[i]);
    }
    CyclicBarrier together = new CyclicBarrier(2);
    List<Callable<InviteMembers.Outcome>> forms = new ArrayList<>();
    for (int from : new int[] {0, each}) {
      Member[] some = List.of(all).subList(from, from + each).toArray(Member[]::new);
      forms.add(
          () -> {
            together.await();
            return invite(world.inviting, some);
          });
    }
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<String> outcomes = new ArrayList<>();
      for (Future<InviteMembers.Outcome> outcome : threads.invokeAll(forms)) {
        outcomes.add(outcome.get().getClass().getSimpleName());
      }
      assertThat(outcomes).containsExactlyInAnyOrder("Answered", "Faulty");
    } finally {
      threads.shutdown();
    }
    assertThat(world.outbox.sent).hasSize(each);
    assertThat(world.invitations.list(bids.id(), "", all.length)).hasSize(each);
  }

  @Test
  void keepsNoInvitationWithoutItsMail() {
    world.outbox.broken = true;
    assertThatThrownBy(() -> invite(world.inviting, AISSA)).hasStackTraceContaining("killed");
    assertThat(world.invitations.list(bids.id(), "", 5)).isEmpty();
    world.outbox.broken = false;
    assertThat(standings(world.inviting, AISSA)).containsExactly(Standing.FREE);
    assertThat(world.outbox.sent).hasSize(1);
  }

  @Test
  void keepsTheStateForTheAnimator() {
    invite(world.inviting, AISSA);
    assertThat(ofAissa().stateAt(World.NOON.instant())).isEqualTo(State.INVITED);
    assertThat(ofAissa().stateAt(ofAissa().until())).isEqualTo(State.EXPIRED);
  }
}
