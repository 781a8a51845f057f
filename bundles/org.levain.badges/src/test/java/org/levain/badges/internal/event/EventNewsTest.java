package org.levain.badges.internal.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.levain.badges.internal.fake.FakeMembers.AISSA;
import static org.levain.badges.internal.fake.FakeMembers.INES;

import java.lang.reflect.Field;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.levain.badges.BadgeEvents;
import org.levain.badges.internal.World;
import org.levain.badges.internal.action.News.What;
import org.levain.badges.internal.domain.Award;
import org.levain.badges.internal.domain.Over.How;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;

class EventNewsTest {

  private static final String DAY = "2026-03-02";
  private static final Clock NOON = World.on(DAY);

  private final World world = new World();
  private final List<Event> posted = new ArrayList<>();
  private final EventNews news = new EventNews(new Posting(posted), NOON);

  @Test
  void saysWhichAwardAndWhichBadgeAndNothingOfPersons() {
    Award award = world.given("coach", AISSA, DAY);
    news.tell(What.AWARDED, award);

    Event event = posted.get(0);
    assertThat(event.getTopic()).isEqualTo("org/levain/badges/AWARDED");
    assertThat(event.getPropertyNames())
        .containsExactlyInAnyOrder("event.topics", "award", "badge", "timestamp");
    assertThat(event.getProperty("award")).isEqualTo(award.id());
    assertThat(event.getProperty("badge")).isEqualTo("coach");
    assertThat(event.getProperty("timestamp")).isEqualTo(NOON.millis());
  }

  @Test
  void hasATopicOfItsOwnForEverythingThatIsDocumented() throws IllegalAccessException {
    Award award = world.given("coach", AISSA, DAY);
    for (What what : What.values()) {
      news.tell(what, award);
    }
    Set<String> documented = new HashSet<>();
    for (Field field : BadgeEvents.class.getFields()) {
      documented.add((String) field.get(null));
    }
    documented.removeAll(Set.of(BadgeEvents.ALL, BadgeEvents.AWARD, BadgeEvents.BADGE));
    assertThat(posted).extracting(Event::getTopic).containsExactlyInAnyOrderElementsOf(documented);
  }

  @Test
  void isToldOfEachThingThatPeopleDo() {
    Award award = world.accepted("coach", AISSA, DAY);
    Award other = world.given("sponsor", AISSA, DAY);
    world.actions(DAY).end().layDown(other.id(), AISSA);
    world.actions(DAY).end().end(award.id(), How.REVOKED, "An error.", Optional.of(INES));
    world.actions(DAY).end().end(award.id(), How.REVOKED, "Again.", Optional.of(INES));

    assertThat(world.told)
        .containsExactly(What.AWARDED, What.SHOWN, What.AWARDED, What.ENDED, What.WITHDRAWN);
  }

  @Test
  void disturbsNobodyWhereNobodyListens() {
    Award award = world.given("coach", AISSA, DAY);
    EventAdmin going =
        new Posting(posted) {
          @Override
          public void postEvent(Event event) {
            throw new IllegalStateException("stopped");
          }
        };
    assertThatCode(
            () -> {
              new EventNews(null, NOON).tell(What.SHOWN, award);
              new EventNews(going, NOON).tell(What.SHOWN, award);
            })
        .doesNotThrowAnyException();
  }

  private static class Posting implements EventAdmin {

    private final List<Event> posted;

    Posting(List<Event> posted) {
      this.posted = posted;
    }

    @Override
    public void postEvent(Event event) {
      posted.add(event);
    }

    @Override
    public void sendEvent(Event event) {
      throw new AssertionError("nobody waits for those who listen");
    }
  }
}
