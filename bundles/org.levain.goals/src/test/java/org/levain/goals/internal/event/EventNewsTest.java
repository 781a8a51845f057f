package org.levain.goals.internal.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.levain.communities.CommunityEvents;
import org.levain.goals.internal.action.News.What;
import org.levain.goals.internal.fake.World;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;

class EventNewsTest {

  private final List<Event> posted = new ArrayList<>();
  private final EventNews news = new EventNews(new Posting(posted), World.NOON);

  @Test
  void postsTheCommunityAndTheTimeAndNothingElse() {
    news.tell(What.GOAL_CHANGED, "0191");
    Event event = posted.get(0);
    assertThat(event.getTopic()).isEqualTo("org/levain/goals/GOAL_CHANGED");
    assertThat(event.getPropertyNames())
        .containsExactlyInAnyOrder("event.topics", "community", "timestamp");
    assertThat(event.getProperty("community")).isEqualTo("0191");
    assertThat(event.getProperty("timestamp")).isEqualTo(World.NOON.millis());
  }

  @Test
  void hasATopicOfItsOwnForEverythingThatIsDocumented() throws IllegalAccessException {
    for (What what : What.values()) {
      news.tell(what, "0191");
    }
    Set<String> documented = new HashSet<>();
    for (Field field : CommunityEvents.class.getFields()) {
      assertThat(Modifier.isFinal(field.getModifiers())).isTrue();
      documented.add((String) field.get(null));
    }
    documented.removeAll(Set.of(CommunityEvents.ALL, CommunityEvents.COMMUNITY));
    assertThat(posted).extracting(Event::getTopic).containsExactlyInAnyOrderElementsOf(documented);
    assertThat(Arrays.stream(What.values()).count()).isEqualTo(documented.size());
  }

  @Test
  void disturbsNobodyWhereNobodyListens() {
    assertThatCode(() -> new EventNews(null, World.NOON).tell(What.CREATED, "0191"))
        .doesNotThrowAnyException();
    EventAdmin going =
        new Posting(posted) {
          @Override
          public void postEvent(Event event) {
            throw new IllegalStateException("stopped");
          }
        };
    assertThatCode(() -> new EventNews(going, World.NOON).tell(What.CREATED, "0191"))
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
