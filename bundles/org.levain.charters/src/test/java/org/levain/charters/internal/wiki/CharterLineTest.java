package org.levain.charters.internal.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.levain.charters.internal.fake.FakeMembers.AISSA;
import static org.levain.charters.internal.fake.FakeMembers.INES;
import static org.levain.charters.internal.place.Place.PLATFORM;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.levain.charters.internal.World;
import org.levain.charters.internal.fake.FakeCommunities;
import org.levain.charters.internal.place.CommunityPlaces;
import org.levain.host.Member;

class CharterLineTest {

  private final World world = new World();
  private final CharterLine line = new CharterLine(world.force, world.acknowledged, world.places);

  private List<String> lines(String page, @Nullable Member reader) {
    return line.fragmentsFor(page, reader, Locale.FRENCH).stream().map(f -> f.html()).toList();
  }

  @Test
  void leadsFromACommunitysPageToItsCharter() {
    assertThat(lines("Club", INES)).isEmpty();
    world.published(PLATFORM, "# P\n\n**1** Posts.\n[yes] act=post\n");

    assertThat(lines("Club", AISSA))
        .singleElement()
        .asString()
        .contains(
            "charters/" + FakeCommunities.CLUB + "/ask", "charters/platform#read", "en vigueur");
    assertThat(lines("Main", AISSA)).isEmpty();
    assertThat(lines("Club", null)).isEmpty();

    world.actions.acknowledge().acknowledge(PLATFORM, 1, AISSA);
    assertThat(lines("Club", AISSA)).singleElement().asString().doesNotContain("#read");
    assertThat(lines("Club", INES)).singleElement().asString().contains("#read");
  }

  @Test
  void aCommunitysOwnCharterIsForItsMembers() {
    world.published(FakeCommunities.CLUB, "# C\n\n**1** Posts.\n[yes] act=post\n");
    assertThat(lines("Club", AISSA)).singleElement().asString().contains("#read");
    assertThat(lines("Club", INES)).singleElement().asString().doesNotContain("#read");
  }

  @Test
  void whoeverAnimatesACommunityIsOfferedToWriteItsCharter() {
    String edit = "charters/" + FakeCommunities.CLUB + "/edit";
    assertThat(lines("Club", AISSA)).singleElement().asString().contains(edit);
    assertThat(lines("Club", INES)).isEmpty();
    world.published(FakeCommunities.CLUB, "# C\n\n**1** Posts.\n[yes] act=post\n");
    assertThat(lines("Club", AISSA)).singleElement().asString().doesNotContain(edit);
  }

  @Test
  void whoeverWritesFindsTheQuestionBesideTheEditor() {
    assertThat(line.besideEditor("Main", AISSA, Locale.ENGLISH)).isEmpty();
    world.published(PLATFORM, "# P\n\n**1** Posts.\n[yes] act=post\n");
    assertThat(line.besideEditor("Main", null, Locale.ENGLISH)).isEmpty();
    assertThat(line.besideEditor("Main", AISSA, Locale.ENGLISH))
        .singleElement()
        .satisfies(f -> assertThat(f.html()).contains("charters/platform/ask"));
    assertThat(line.besideEditor("Club", AISSA, Locale.ENGLISH))
        .singleElement()
        .satisfies(f -> assertThat(f.html()).contains(FakeCommunities.CLUB + "/ask"));
  }

  @Test
  void withoutCommunitiesThereIsNoLine() {
    world.published(PLATFORM, "# P\n\n**1** Posts.\n[yes] act=post\n");
    CharterLine alone = new CharterLine(world.force, world.acknowledged, new CommunityPlaces(null));
    assertThat(alone.fragmentsFor("Club", AISSA, Locale.ENGLISH)).isEmpty();
  }
}
