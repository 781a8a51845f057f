package org.levain.charters.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.levain.charters.internal.World;
import org.levain.charters.internal.action.Checked;
import org.levain.charters.internal.fake.FakeCommunities;
import org.levain.charters.internal.place.Place;
import org.levain.charters.language.Decision;
import org.levain.charters.language.Question;

/** The ready texts, as whoever begins with one would find them. */
class StartsTest {

  private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

  private final World world = new World();
  private final Place club = world.places.find(FakeCommunities.CLUB).orElseThrow();

  private Checked check(Place place, String name, Locale locale) {
    String source = Starts.source(name, locale).orElseThrow();
    return world.actions.above().check(place.id(), source);
  }

  @Test
  void canBePublishedAsTheyAre() {
    for (Locale locale : LANGUAGES) {
      for (String name : Starts.of(Place.WHOLE)) {
        assertThat(check(Place.WHOLE, name, locale).barriers()).as(name).isEmpty();
      }
      for (String name : Starts.of(club)) {
        assertThat(check(club, name, locale).findings()).as("%s %s", name, locale).isEmpty();
      }
    }
    assertThat(Starts.source("../start", Locale.ENGLISH)).isEqualTo(Optional.empty());
  }

  @Test
  void canBePublishedBelowEachReadyCharterOfThePlatform() {
    for (Locale locale : LANGUAGES) {
      for (String above : Starts.of(Place.WHOLE)) {
        world.published(Place.PLATFORM, Starts.source(above, locale).orElseThrow());
        for (String name : Starts.of(club)) {
          assertThat(check(club, name, locale).barriers())
              .as("%s below %s, %s", name, above, locale)
              .isEmpty();
        }
      }
    }
  }

  @Test
  void letOrdinaryPostsPass() {
    for (String name : Starts.of(club)) {
      Decision decision =
          check(club, name, Locale.ENGLISH)
              .policy()
              .orElseThrow()
              .decide(Question.parse("act=post"));
      assertThat(decision.answer().word()).as(name).isEqualTo("yes");
    }
  }
}
