package org.levain.goals.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.levain.goals.internal.fake.FakeMembers.INES;
import static org.levain.goals.internal.fake.FakeMembers.MARTIN;

import org.junit.jupiter.api.Test;
import org.levain.communities.Community;
import org.levain.goals.internal.action.CreateCommunity.Created;
import org.levain.goals.internal.fake.Requests;
import org.levain.goals.internal.fake.World;

class KnownCommunitiesTest {

  private final World world = World.withPages();
  private final KnownCommunities known = new KnownCommunities(world.index);

  private String created() {
    return ((Created) world.create.create(Requests.saying("Run together."), MARTIN, "form"))
        .community()
        .id();
  }

  @Test
  void tellsWhichCommunityAPageBelongsTo() {
    String id = created();

    Community community = known.ofPage("Bids - The first question").orElseThrow();

    assertThat(community.id()).isEqualTo(id);
    assertThat(community.title()).isEqualTo("Bids");
    assertThat(community.animatorUid()).isEqualTo(INES.uid());
    assertThat(community.landingPage()).isEqualTo("Bids");
    assertThat(known.find(id)).contains(community);
    assertThat(known.ofPage("Bids")).contains(community);
  }

  @Test
  void countsPagesThatAreCalledAfterTheCommunity() {
    created();

    assertThat(known.ofPage("Bids - Written later")).isPresent();
    assertThat(known.ofPage("Bids - Written later - Part 2")).isPresent();
    assertThat(known.ofPage("Bids - The first question - Notes")).isPresent();
    assertThat(known.ofPage("Bidsters")).isEmpty();
    assertThat(known.ofPage("Main - Bids")).isEmpty();
    assertThat(known.ofPage("")).isEmpty();
    assertThat(known.find("01900000-0000-7000-8000-000000000000")).isEmpty();
  }

  @Test
  void tellsWhoAnimatesWhat() {
    String id = created();

    assertThat(known.ledBy(INES.uid())).extracting(Community::id).containsExactly(id);
    assertThat(known.ledBy(MARTIN.uid())).as("created it").isEmpty();
  }
}
