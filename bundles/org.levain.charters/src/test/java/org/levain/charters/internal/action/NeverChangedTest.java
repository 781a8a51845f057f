package org.levain.charters.internal.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.levain.charters.internal.World;
import org.levain.charters.internal.domain.Draft;
import org.levain.charters.internal.domain.Edition;
import org.levain.charters.internal.fake.FakeCommunities;
import org.levain.charters.internal.fake.FakeMembers;
import org.levain.charters.internal.place.Place;
import org.levain.charters.internal.store.ChartersUnit;
import org.levain.persistence.Persistence;
import org.levain.persistence.testing.DatabaseTest;

/** Whatever people do afterwards, in whatever order: a published edition stays as it was. */
class NeverChangedTest {

  private static final int STEPS = 150;
  private static final List<String> PLACES = List.of(Place.PLATFORM, FakeCommunities.CLUB);

  private final Map<String, Edition> published = new HashMap<>();

  @DatabaseTest
  void aPublishedEditionIsNeverChanged(Persistence persistence) {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    ChartersUnit unit = new ChartersUnit(persistence);
    World world = new World(unit);
    try {
      for (int step = 0; step < STEPS; step++) {
        act(world, random);
        look(world, "seed " + seed + ", step " + step);
      }
      assertThat(published).hasSizeGreaterThan(5);
    } finally {
      unit.close();
    }
  }

  private void act(World world, Random random) {
    String place = PLACES.get(random.nextInt(PLACES.size()));
    int revision = world.charters.draft(place).map(Draft::revision).orElse(0);
    int seen = random.nextInt(4) == 0 ? revision - 1 : revision;
    switch (random.nextInt(6)) {
      case 0, 1 -> world.actions.save().save(place, text(random), Math.max(0, seen), World.INES);
      case 2, 3 -> publish(world, place, seen, random);
      case 4 -> {
        int last = world.charters.last(place).map(Edition::number).orElse(0);
        boolean withdrawn =
            random.nextInt(3) == 0 && world.actions.withdraw().withdraw(place, last, World.INES);
        int number = withdrawn ? last + 1 : last;
        world.actions.acknowledge().acknowledge(place, number, FakeMembers.AISSA);
      }
      default -> world.clock.pass(Duration.ofHours(random.nextInt(50)));
    }
  }

  private void publish(World world, String place, int revision, Random random) {
    var from =
        random.nextInt(3) == 0
            ? Optional.of(world.clock.instant().plus(Duration.ofHours(random.nextInt(80))))
            : Optional.<java.time.Instant>empty();
    String key = random.nextInt(3) == 0 ? "key-" + random.nextInt(4) : "";
    PublishCharter.Outcome outcome =
        world
            .actions
            .publish()
            .publish(new PublishCharter.Request(place, revision, from, key), World.INES);
    if (outcome instanceof PublishCharter.Published done) {
      String id = place + "/" + done.edition().number();
      assertThat(published.put(id, done.edition())).as(id).isNull();
    }
  }

  private static String text(Random random) {
    String rule = random.nextBoolean() ? "[yes] act=post" : "[no] act=post";
    String fault = random.nextInt(5) == 0 ? "\n[test] act=post -> ask 9\n" : "";
    return "# T%d\n\n**1** Words %d.\n%s\n%s"
        .formatted(random.nextInt(9), random.nextInt(1_000), rule, fault);
  }

  private void look(World world, String as) {
    published.forEach(
        (id, edition) -> {
          Edition kept = world.charters.edition(edition.place(), edition.number()).orElseThrow();
          assertThat(kept).as("%s, %s", id, as).isEqualTo(edition);
          assertThat(Edition.hash(kept.source())).as(as).isEqualTo(kept.sha256());
        });
  }
}
