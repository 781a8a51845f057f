package org.levain.goals.internal.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.levain.goals.internal.fake.FakeMembers.INES;
import static org.levain.goals.internal.fake.FakeMembers.MARTIN;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.levain.goals.internal.action.CreateCommunity;
import org.levain.goals.internal.action.ReviewRequest;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.fake.Requests;
import org.levain.goals.internal.fake.World;
import org.levain.health.HealthCheck.Finding;
import org.levain.health.HealthCheck.State;

class GoalsHealthTest {

  /** The first review is due sixteen weeks after the start. */
  private static final Duration LATER = Duration.ofDays(200);

  private final World world = World.withPages();

  private Finding look(Duration after, Locale locale) {
    return new GoalsHealth(
            world.communities,
            world.reviews,
            world.templates,
            world.members,
            Clock.offset(World.NOON, after))
        .look(locale);
  }

  private Community create(String name) {
    return ((CreateCommunity.Created)
            world.create.create(Requests.named(name), MARTIN, "form-" + name))
        .community();
  }

  @Test
  void isWellWithNothingAndWithAFreshCommunity() {
    assertThat(look(LATER, Locale.ENGLISH).state()).isEqualTo(State.OK);
    create("Bids");
    Finding found = look(Duration.ZERO, Locale.ENGLISH);
    assertThat(found.state()).isEqualTo(State.OK);
    assertThat(found.advice()).isEmpty();
  }

  @Test
  void countsReviewsThatAreDueOfCommunitiesAtWork() {
    create("Bids");
    create("Prices");
    Community closed = create("Closed");
    ReviewRequest close = new ReviewRequest(1, "", "obsolete", "close", "", "");
    world.actions.holdReview().hold(closed.id(), close, INES);
    Finding found = look(LATER, Locale.ENGLISH);
    assertThat(found.state()).isEqualTo(State.WATCH);
    assertThat(found.value()).isEqualTo("2 reviews overdue");
    assertThat(found.advice()).isNotBlank();
  }

  @Test
  void countsCommunitiesWhoseAnimatorHasLeft() {
    create("Bids");
    world.members.leave(INES);
    Finding found = look(Duration.ZERO, Locale.FRENCH);
    assertThat(found.value()).contains("1 communauté sans").doesNotContain("Bids", "Inès");
  }

  @Test
  void countsTemplatesThatCannotBeUsed() {
    world.templates.write("broken", "id: broken\nversion: none\n");
    Finding found = look(Duration.ZERO, Locale.ENGLISH);
    assertThat(found.value()).isEqualTo("1 template with an error");
  }
}
