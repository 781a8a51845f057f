package org.levain.goals.internal.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.levain.goals.internal.fake.FakeMembers.AISSA;
import static org.levain.goals.internal.fake.FakeMembers.INES;
import static org.levain.goals.internal.fake.FakeMembers.MARTIN;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.levain.audit.AuditEntry;
import org.levain.goals.internal.RequestActions;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.domain.RequestState;
import org.levain.goals.internal.domain.StartRequest;
import org.levain.goals.internal.fake.Requests;
import org.levain.goals.internal.fake.World;

/** From a filled form to a community, or to a reason why not. Martin asks, Aïssa answers. */
class RequestsTest {

  private final World world = World.withPages();
  private final RequestActions asking = world.asking;

  private StartRequest sent(CommunityRequest asked, String key) {
    return ((SendRequest.Sent) asking.send().send(asked, MARTIN, key)).request();
  }

  private StartRequest bids() {
    return sent(Requests.bids(), "form-1");
  }

  private StartRequest now(StartRequest request) {
    return world.requests.find(request.id()).orElseThrow();
  }

  private List<String> audited() {
    return world.audit.entries.stream().map(AuditEntry::action).toList();
  }

  @Test
  void keepsAWholeFormAndWritesNothing() {
    StartRequest request = bids();
    assertThat(request.wish().name()).isEqualTo("Bids");
    assertThat(request.wish().goal()).startsWith("Share the successes and failures");
    assertThat(FilledForm.request(request.wish())).isEqualTo(Requests.bids());
    assertThat(now(request)).isEqualTo(request);
    assertThat(world.communities.list("", "", 10)).isEmpty();
    assertThat(audited()).containsExactly("goals.request-sent");
  }

  @Test
  void refusesAFormThatIsNotWhole() {
    SendRequest.Outcome outcome = asking.send().send(Requests.animatedBy(""), MARTIN, "form-1");
    assertThat(((SendRequest.Faulty) outcome).faults())
        .extracting(Fault::key)
        .containsExactly("animator.nobody");
    assertThat(world.requests.open("", 10)).isEmpty();
  }

  @Test
  void takesAFormThatIsSentTwiceOnce() {
    StartRequest first = bids();
    assertThat(asking.send().send(Requests.named("Other"), MARTIN, "form-1"))
        .isEqualTo(new SendRequest.SentBefore(first));
    assertThat(world.requests.open("", 10)).containsExactly(first);
  }

  @Test
  void letsNobodyHaveMoreThanTenOpen() {
    for (int i = 0; i < StartRequest.MOST_OPEN; i++) {
      sent(Requests.named("Bids " + (char) ('A' + i)), "form-" + i);
    }
    assertThat(asking.send().send(Requests.named("Eleven"), MARTIN, "form-11"))
        .isInstanceOf(SendRequest.TooMany.class);
    assertThat(asking.send().send(Requests.named("Hers"), INES, "form-11"))
        .isInstanceOf(SendRequest.Sent.class);
  }

  @Test
  void countsOpenOnesHoweverManyWereSentSince() {
    List<StartRequest> open =
        IntStream.range(0, StartRequest.MOST_OPEN)
            .mapToObj(i -> sent(Requests.named("Bids " + (char) ('A' + i)), "form-" + i))
            .toList();
    for (int i = 0; i < StartRequest.MOST_OPEN * 2; i++) {
      StartRequest first = open.get(0);
      StartRequest back =
          new StartRequest(
              "z" + i, // after all of the others
              MARTIN.uid(),
              "old-" + i,
              first.wish(),
              first.sent().minus(Duration.ofDays(1)),
              new RequestState.Withdrawn(first.sent()));
      world.requests.change(
          tx -> {
            world.requests.add(tx, back);
            return true;
          });
    }
    assertThat(asking.send().send(Requests.named("Eleven"), MARTIN, "form-11"))
        .isInstanceOf(SendRequest.TooMany.class);
  }

  @Test
  void letsNobodySendMoreThanTwentyADay() {
    for (int i = 0; i < StartRequest.MOST_A_DAY; i++) {
      StartRequest request = sent(Requests.named("Bids " + (char) ('A' + i)), "form-" + i);
      assertThat(asking.withdraw().withdraw(request.id(), MARTIN)).isPresent();
    }
    assertThat(asking.send().send(Requests.named("Last"), MARTIN, "form-last"))
        .isInstanceOf(SendRequest.TooManyToday.class);
    assertThat(asking.send().send(Requests.named("Hers"), INES, "form-last"))
        .isInstanceOf(SendRequest.Sent.class);
  }

  @Test
  void makesTheCommunityOfWhoeverAskedWithTheAnimatorWhoIsNamed() {
    StartRequest request = bids();
    assertThat(asking.accept().accept(request.id(), Optional.empty(), AISSA))
        .isEqualTo(new AnswerRequest.Answered(now(request)));
    Community community = world.communities.named("Bids").orElseThrow();
    assertThat(community.creatorUid()).isEqualTo(MARTIN.uid());
    assertThat(community.animator().uid()).isEqualTo(INES.uid());
    assertThat(now(request).state())
        .isEqualTo(new RequestState.Accepted(community.id(), AISSA.uid(), World.NOON.instant()));
    assertThat(world.index.keptBy(MARTIN.uid())).contains(community.id());
    assertThat(world.letters.told).containsExactly("martin accepted ");
    assertThat(audited())
        .containsExactly("goals.request-sent", "goals.request-accepted", "goals.created");
    world.ledger.apply();
    assertThat(world.pages.exists("Bids")).isTrue();
  }

  @Test
  void makesOneCommunityHoweverOftenItIsAccepted() {
    StartRequest request = bids();
    asking.accept().accept(request.id(), Optional.empty(), AISSA);
    assertThat(asking.accept().accept(request.id(), Optional.empty(), INES))
        .isEqualTo(new AnswerRequest.AnsweredBefore(now(request)));
    assertThat(world.communities.list("", "", 10)).hasSize(1);
    assertThat(world.letters.told).hasSize(1);
  }

  @Test
  void makesNoCommunityOfWhatWasAnsweredWhileItWasPlanned() {
    StartRequest request = bids();
    CreateCommunity.Outcome outcome =
        world.create.create(Requests.bids(), MARTIN, "form-1", (tx, community) -> false);
    assertThat(outcome).isInstanceOf(CreateCommunity.Stopped.class);
    assertThat(world.communities.list("", "", 10)).isEmpty();
    assertThat(now(request).isOpen()).isTrue();
  }

  @Test
  void acceptsWhatTheRequesterHasCreatedMeanwhile() {
    StartRequest request = bids();
    var created = (CreateCommunity.Created) world.create.create(Requests.bids(), MARTIN, "form-1");
    asking.accept().accept(request.id(), Optional.empty(), AISSA);
    assertThat(now(request).state())
        .isInstanceOfSatisfying(
            RequestState.Accepted.class,
            a -> assertThat(a.community()).isEqualTo(created.community().id()));
    assertThat(world.communities.list("", "", 10)).hasSize(1);
  }

  @Test
  void staysOpenWhereTheNameWasTakenMeanwhile() {
    StartRequest request = bids();
    assertThat(asking.accept().obstacles(request)).isEmpty();
    world.create.create(Requests.bids(), INES, "another form");
    assertThat(asking.accept().obstacles(request))
        .extracting(Fault::key)
        .containsExactly("name.taken");
    assertThat(asking.accept().accept(request.id(), Optional.empty(), AISSA))
        .isInstanceOf(AnswerRequest.Faulty.class);
    assertThat(now(request).isOpen()).isTrue();
    assertThat(world.letters.told).isEmpty();
  }

  @Test
  void canBeDeclinedButNotAcceptedOnceTheRequesterHasLeft() {
    StartRequest request = bids();
    world.members.leave(MARTIN);
    assertThat(asking.accept().obstacles(request))
        .extracting(Fault::key)
        .containsExactly("request.requester-left");
    assertThat(asking.accept().accept(request.id(), Optional.empty(), AISSA))
        .isInstanceOf(AnswerRequest.Faulty.class);
    assertThat(asking.answer().decline(request.id(), Optional.empty(), "Nobody is there.", AISSA))
        .isInstanceOf(AnswerRequest.Answered.class);
    assertThat(world.letters.told).isEmpty();
  }

  @Test
  void comesBackWithAReasonAndIsSentAgain() {
    StartRequest request = bids();
    asking.answer().sendBack(request.id(), Optional.empty(), " Name a site. ", AISSA);
    assertThat(world.letters.told).containsExactly("martin sent-back Name a site.");
    assertThat(world.requests.open("", 10)).isEmpty();
    StartRequest again = sent(Requests.named("Bids of Lyon"), "form-1");
    assertThat(again.id()).isEqualTo(request.id());
    assertThat(again.wish().name()).isEqualTo("Bids of Lyon");
    assertThat(world.requests.open("", 10)).containsExactly(again);
    asking.accept().accept(request.id(), Optional.empty(), AISSA);
    assertThat(world.communities.named("Bids of Lyon")).isPresent();
    assertThat(audited()).contains("goals.request-sent-back", "goals.request-accepted");
  }

  @Test
  void asksForAReasonThatFits() {
    StartRequest request = bids();
    for (String reason : List.of("", " \n ", "...")) {
      assertThat(asking.answer().decline(request.id(), Optional.empty(), reason, AISSA))
          .isEqualTo(new AnswerRequest.Faulty(List.of(Fault.of("reason", "request.no-reason"))));
    }
    String long501 = "x".repeat(StartRequest.MAX_REASON + 1);
    assertThat(asking.answer().sendBack(request.id(), Optional.empty(), long501, AISSA))
        .isEqualTo(
            new AnswerRequest.Faulty(List.of(Fault.of("reason", "line.too-long", 500, 501))));
    assertThat(now(request).isOpen()).isTrue();
  }

  @Test
  void isAnsweredOnce() {
    StartRequest request = bids();
    asking.answer().decline(request.id(), Optional.empty(), "We have one.", AISSA);
    assertThat(asking.answer().sendBack(request.id(), Optional.empty(), "Wait.", INES))
        .isEqualTo(new AnswerRequest.AnsweredBefore(now(request)));
    assertThat(asking.accept().accept(request.id(), Optional.empty(), INES))
        .isInstanceOf(AnswerRequest.AnsweredBefore.class);
    assertThat(asking.answer().decline("none", Optional.empty(), "No.", INES))
        .isInstanceOf(AnswerRequest.NoRequest.class);
    assertThat(asking.accept().accept("none", Optional.empty(), INES))
        .isInstanceOf(AnswerRequest.NoRequest.class);
    assertThat(world.letters.told).containsExactly("martin declined We have one.");
  }

  @Test
  void isAnsweredAsItWasReadOnly() {
    StartRequest request = bids();
    Optional<Instant> then = Optional.of(request.sent().minusMillis(1));
    AnswerRequest.Outcome meanwhile = new AnswerRequest.AnsweredBefore(request);
    assertThat(asking.accept().accept(request.id(), then, AISSA)).isEqualTo(meanwhile);
    assertThat(asking.answer().decline(request.id(), then, "No.", AISSA)).isEqualTo(meanwhile);
    assertThat(asking.answer().sendBack(request.id(), then, "No.", AISSA)).isEqualTo(meanwhile);
    assertThat(now(request)).isEqualTo(request);
    assertThat(world.communities.list("", "", 10)).isEmpty();
    assertThat(world.letters.told).isEmpty();
    assertThat(asking.accept().accept(request.id(), Optional.of(request.sent()), AISSA))
        .isInstanceOf(AnswerRequest.Answered.class);
  }

  @Test
  void isTakenBackByWhoeverAskedOnly() {
    StartRequest request = bids();
    assertThat(asking.withdraw().withdraw(request.id(), INES)).isEqualTo(Optional.empty());
    assertThat(now(request).isOpen()).isTrue();
    assertThat(asking.withdraw().withdraw(request.id(), MARTIN))
        .get()
        .extracting(r -> r.state().word())
        .isEqualTo("withdrawn");
    assertThat(asking.accept().accept(request.id(), Optional.empty(), AISSA))
        .isInstanceOf(AnswerRequest.AnsweredBefore.class);
    assertThat(audited()).last().isEqualTo("goals.request-withdrawn");
  }
}
