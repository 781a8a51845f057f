package org.levain.charters.internal.force;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.levain.charters.internal.World;
import org.levain.charters.internal.domain.Edition;
import org.levain.charters.internal.place.Place;

class AcknowledgedTest {

  private static final String CHARTER =
      """
      # Charter

      **1** Everybody posts.
      [yes] act=post
      """;

  private final World world = new World();
  private final Edition edition = world.published(Place.PLATFORM, CHARTER);
  private Acknowledged acknowledged = new Acknowledged(world.charters);

  @Test
  void keepsWhoAcknowledgesWhileTheOthersAreRead() throws InterruptedException {
    Thread member =
        new Thread(() -> acknowledged.note(edition.place(), edition.number(), "uid-zoe"), "member");
    acknowledged =
        new Acknowledged(
            HookedCharters.after(world.charters, "acknowledgedBy", () -> startOnce(member)));
    assertThat(acknowledged.by("uid-ines", edition)).isFalse();
    member.join();
    assertThat(acknowledged.by("uid-zoe", edition)).isTrue();
  }

  private static void startOnce(Thread thread) {
    if (thread.getState() == Thread.State.NEW) {
      thread.start();
      while (thread.getState() == Thread.State.RUNNABLE) {
        Thread.onSpinWait();
      }
    }
  }

  @Test
  void answersForAnEarlierEditionToo() {
    Edition next = world.published(Place.PLATFORM, CHARTER.replace("Everybody", "Everyone"));
    acknowledged.note(next.place(), next.number(), "uid-zoe");
    assertThat(acknowledged.by("uid-zoe", edition)).isFalse();
    assertThat(acknowledged.by("uid-zoe", next)).isTrue();
  }
}
