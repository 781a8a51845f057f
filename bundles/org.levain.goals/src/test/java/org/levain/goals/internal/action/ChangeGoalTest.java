package org.levain.goals.internal.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.levain.goals.internal.fake.FakeMembers.INES;
import static org.levain.goals.internal.fake.FakeMembers.MARTIN;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.levain.goals.internal.action.ChangeGoal.Changed;
import org.levain.goals.internal.action.ChangeGoal.ChangedMeanwhile;
import org.levain.goals.internal.action.ChangeGoal.Faulty;
import org.levain.goals.internal.action.ChangeGoal.NoCommunity;
import org.levain.goals.internal.action.ChangeGoal.Outcome;
import org.levain.goals.internal.action.ChangeGoal.Same;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.domain.GoalEntry;
import org.levain.goals.internal.fake.Requests;
import org.levain.goals.internal.fake.World;

class ChangeGoalTest {

  private static final String NEW = "Prepare every bid with three old cases.";

  private final World world = World.withPages();
  private Community community;

  @BeforeEach
  void create() {
    CreateCommunity.Outcome outcome = world.create.create(Requests.bids(), MARTIN, "form");
    community = ((CreateCommunity.Created) outcome).community();
    world.ledger.apply();
  }

  private Outcome change(String goal, int version) {
    return world.changeGoal.change(community.id(), goal, "", version, INES);
  }

  private String landing() {
    return world.pages.find("Bids").orElseThrow().text();
  }

  @Test
  void keepsTheOldGoalInTheHistory() {
    change(NEW, 1);
    assertThat(world.communities.find(community.id()).orElseThrow().purpose().goal())
        .isEqualTo(NEW);
    assertThat(world.communities.goals(community.id()))
        .extracting(GoalEntry::number, GoalEntry::goal)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(2, NEW),
            org.assertj.core.groups.Tuple.tuple(1, community.purpose().goal()));
  }

  @Test
  void rewritesALandingPageThatNobodyEdited() {
    assertThat(change(NEW, 1))
        .isInstanceOfSatisfying(
            Changed.class, c -> assertThat(c.landing()).isInstanceOf(LandingPage.Rewrite.class));
    world.ledger.apply();
    assertThat(landing()).contains("Prepare every bid").doesNotContain("You start from");
    assertThat(landing()).contains("[A case in ten lines|Bids - A case in ten lines]");
  }

  @Test
  void offersTheChangeWhereSomebodyEditedThePage() {
    world.pages.write("Bids", landing() + "\nOur own line.", "aissa");
    String edited = landing();
    assertThat(change(NEW, 1))
        .isInstanceOfSatisfying(
            Changed.class,
            c ->
                assertThat(c.landing())
                    .isInstanceOfSatisfying(
                        LandingPage.Offer.class,
                        o -> {
                          assertThat(o.stillThere()).isTrue();
                          assertThat(o.before()).contains("successes");
                          assertThat(o.after()).contains("Prepare every bid");
                        }));
    world.ledger.apply();
    assertThat(landing()).isEqualTo(edited);
  }

  @Test
  void saysWhenTheOldLinesAreGoneFromThePage() {
    world.pages.write("Bids", "All new.", "aissa");
    Changed changed = (Changed) change(NEW, 1);
    assertThat(((LandingPage.Offer) changed.landing()).stillThere()).isFalse();
  }

  @Test
  void refusesAVersionThatIsNoLongerTheNewest() {
    change(NEW, 1);
    assertThat(change("Something else.", 1))
        .isInstanceOfSatisfying(
            ChangedMeanwhile.class, c -> assertThat(c.now().purpose().goal()).isEqualTo(NEW));
  }

  @Test
  void saysWhatIsWrongWithTheSentence() {
    assertThat(change("One. Two.", 1))
        .isEqualTo(new Faulty(List.of(Fault.of("goal", "sentence.several-first", "One."))));
    assertThat(change("", 1)).isEqualTo(new Faulty(List.of(Fault.of("goal", "sentence.empty"))));
  }

  @Test
  void changesNothingWhenNothingIsNew() {
    Outcome outcome =
        world.changeGoal.change(
            community.id(),
            community.purpose().goal(),
            community.purpose().benefit(),
            community.version(),
            INES);
    assertThat(outcome).isInstanceOf(Same.class);
    assertThat(world.communities.goals(community.id())).hasSize(1);
  }

  @Test
  void knowsNoCommunityThatIsNotThere() {
    assertThat(world.changeGoal.change("none", NEW, "", 1, INES)).isInstanceOf(NoCommunity.class);
  }

  @Test
  void tellsTheIndex() {
    change(NEW, 1);
    assertThat(world.index.ofPage("Bids").orElseThrow().community().purpose().goal())
        .isEqualTo(NEW);
  }

  @Test
  void recordsTheDecision() {
    change(NEW, 1);
    assertThat(world.audit.entries)
        .last()
        .satisfies(e -> assertThat(e.action()).isEqualTo("goals.goal-changed"));
  }
}
