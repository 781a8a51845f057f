package org.levain.goals.internal.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.levain.goals.internal.fake.FakeMembers.INES;
import static org.levain.goals.internal.fake.FakeMembers.MARTIN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.fake.Requests;
import org.levain.goals.internal.fake.World;

class TellingCommunitiesTest {

  private final World world = World.withPages();
  private final Community bids =
      ((CreateCommunity.Created) world.create.create(Requests.bids(), MARTIN, "form")).community();

  private List<String> told() {
    List<String> told = List.copyOf(world.told);
    world.told.clear();
    return told.stream()
        .map(
            line -> {
              assertThat(line).endsWith(" " + bids.id());
              return line.substring(0, line.indexOf(' '));
            })
        .toList();
  }

  @Test
  void tellWhatHappenedOnce() {
    assertThat(told()).containsExactly("CREATED");
    world.create.create(Requests.bids(), MARTIN, "form");
    assertThat(told()).isEmpty();
    world.changeGoal.change(
        bids.id(), "Run on Fridays.", "", Insistence.NONE, bids.version(), INES);
    assertThat(told()).containsExactly("GOAL_CHANGED");
    world
        .actions
        .holdReview()
        .hold(bids.id(), new ReviewRequest(1, "", "reached", "go-on", "", ""), INES);
    assertThat(told()).containsExactly("REVIEWED");
    ReviewRequest close = new ReviewRequest(2, "", "obsolete", "close", "", "");
    world.actions.holdReview().hold(bids.id(), close, INES);
    assertThat(told()).containsExactly("ARCHIVED", "REVIEWED");
    world.actions.holdReview().hold(bids.id(), close, INES);
    assertThat(told()).isEmpty();
    world.actions.reopen().reopen(bids.id(), INES);
    world.actions.reopen().reopen(bids.id(), INES);
    assertThat(told()).containsExactly("REOPENED");
    world.ledger.apply();
    world.addMembers.add(bids.id(), List.of("aissa"), INES);
    assertThat(told()).containsExactly("MEMBERS_ADDED");
    world.actions.nameAnimator().name(bids.id(), "martin", INES);
    assertThat(told()).isEmpty();
  }

  @Test
  void tellNothingThatWasRolledBack() {
    told();
    Communities telling = new TellingCommunities(world.communities, world.news);
    assertThatThrownBy(
            () ->
                telling.change(
                    tx -> {
                      tx.changeGoal(bids, World.NOON.instant(), INES.uid());
                      throw new IllegalStateException("disk full");
                    }))
        .hasMessageContaining("disk full");
    assertThat(told()).isEmpty();
  }
}
