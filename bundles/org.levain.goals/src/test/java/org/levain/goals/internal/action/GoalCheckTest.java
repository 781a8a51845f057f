package org.levain.goals.internal.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.levain.goals.internal.fake.FakeMembers.INES;
import static org.levain.goals.internal.fake.FakeMembers.MARTIN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.domain.GoalOverride;
import org.levain.goals.internal.fake.Requests;
import org.levain.goals.internal.fake.World;

class GoalCheckTest {

  private static final Insistence CONFIRMED = new Insistence("", true);
  private static final Insistence REASONED =
      new Insistence("The ward has no other way\nto hand over at night.", false);

  private final World world = World.withPages();

  private static CommunityRequest saying(String sentence, Insistence insistence) {
    CommunityRequest r = Requests.saying(sentence);
    return new CommunityRequest(
        r.template(),
        r.language(),
        r.answers(),
        r.sentence(),
        r.name(),
        r.benefit(),
        r.insteadOf(),
        r.animator(),
        r.members(),
        r.measure(),
        insistence);
  }

  private CreateCommunity.Outcome create(String sentence, Insistence insistence) {
    return world.create.create(saying(sentence, insistence), MARTIN, "form-" + sentence.length());
  }

  private static List<String> keys(CreateCommunity.Outcome outcome) {
    return ((CreateCommunity.Faulty) outcome).faults().stream().map(Fault::key).toList();
  }

  private List<GoalOverride> overrides() {
    return world.overrides.newest("", 10);
  }

  @Test
  void takesWhatTheLinterAccepts() {
    assertThat(create("Prepare the next bid.", Insistence.NONE))
        .isInstanceOf(CreateCommunity.Created.class);
    assertThat(overrides()).isEmpty();
  }

  @Test
  void refusesWithTheExplanationAndTheQuestion() {
    CreateCommunity.Outcome outcome = create("Communicate better.", Insistence.NONE);
    Fault fault = ((CreateCommunity.Faulty) outcome).faults().get(0);
    assertThat(fault)
        .isEqualTo(Fault.of("sentence", "goal.refused", "The explanation.", "About what?"));
    assertThat(world.communities.list("", "", 1)).isEmpty();
  }

  @Test
  void aConfirmationDoesNotOverrideARefusal() {
    assertThat(keys(create("Communicate better.", CONFIRMED))).containsExactly("goal.refused");
  }

  @ParameterizedTest
  @ValueSource(strings = {"because", "1234567890123", "!!!!!!!!!!!!!!", "so, yes."})
  void aReasonIsMoreThanAWord(String reason) {
    Insistence insistence = new Insistence(reason, true);
    assertThat(keys(create("Communicate better.", insistence)))
        .containsExactly("goal.reason-short");
  }

  @Test
  void aReasonIsNoEssay() {
    Insistence insistence = new Insistence("word ".repeat(200), false);
    CreateCommunity.Outcome outcome = create("Communicate better.", insistence);
    assertThat(((CreateCommunity.Faulty) outcome).faults())
        .extracting(Fault::field)
        .containsExactly("goal.reason");
  }

  @Test
  void keepsARefusedGoalWithItsReasonForAdministrators() {
    create("Communicate better.", REASONED);
    assertThat(overrides())
        .singleElement()
        .satisfies(
            o -> {
              assertThat(o.goal()).isEqualTo("Communicate better.");
              assertThat(o.number()).isEqualTo(1);
              assertThat(o.why().said()).isEqualTo("too_broad");
              assertThat(o.why().reason())
                  .isEqualTo("The ward has no other way to hand over at night.");
              assertThat(o.byUid()).isEqualTo(MARTIN.uid());
            });
  }

  @Test
  void asksOneQuestionWhenItIsUnsureAndGoesOnWhenItIsConfirmed() {
    assertThat(keys(create("Maybe the bids.", Insistence.NONE))).containsExactly("goal.unsure");
    assertThat(create("Maybe the bids.", CONFIRMED)).isInstanceOf(CreateCommunity.Created.class);
    assertThat(overrides()).extracting(o -> o.why().said()).containsExactly("unsure");
  }

  @Test
  void hasTheFinalWordWhenAGoalChanges() {
    Community bids =
        ((CreateCommunity.Created) world.create.create(Requests.bids(), MARTIN, "f")).community();
    assertThat(world.changeGoal.change(bids.id(), "Communicate.", "", bids.version(), INES))
        .isInstanceOf(ChangeGoal.Faulty.class);
    world.changeGoal.change(bids.id(), "Communicate.", "", REASONED, bids.version(), INES);
    assertThat(overrides()).extracting(GoalOverride::number).containsExactly(2);
    Community now = world.communities.find(bids.id()).orElseThrow();
    assertThat(now.purpose().goal()).isEqualTo("Communicate.");
    assertThat(
            world.changeGoal.change(
                bids.id(), "Communicate.", "You know more.", now.version(), INES))
        .as("a sentence that stands is not judged again")
        .isInstanceOf(ChangeGoal.Changed.class);
  }
}
