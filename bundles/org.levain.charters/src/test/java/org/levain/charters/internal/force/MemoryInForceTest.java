package org.levain.charters.internal.force;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.levain.charters.internal.World;
import org.levain.charters.internal.place.Place;

class MemoryInForceTest {

  private static final String CHARTER =
      """
      # Charter

      **1** Everybody posts.
      [yes] act=post
      """;

  private final World world = new World();
  private final AtomicBoolean away = new AtomicBoolean();
  private final MemoryInForce force =
      new MemoryInForce(HookedCharters.after(world.charters, "holding", this::fail), world.clock);

  private void fail() {
    if (away.get()) {
      throw new IllegalStateException("away on purpose");
    }
  }

  @Test
  void readsAgainWhatCouldNotBeReadAfterAPublication() {
    world.published(Place.PLATFORM, CHARTER);
    away.set(true);
    force.refresh();
    assertThat(force.at(Place.PLATFORM)).isEmpty();
    world.clock.pass(Duration.ofSeconds(3));
    assertThat(force.at(Place.PLATFORM)).isEmpty();

    away.set(false);
    assertThat(force.at(Place.PLATFORM)).as("not asked more than every two seconds").isEmpty();
    world.clock.pass(Duration.ofSeconds(3));
    assertThat(force.at(Place.PLATFORM)).isPresent();
  }
}
