package org.levain.goals.internal.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.levain.goals.internal.fake.FakeMembers.AISSA;
import static org.levain.goals.internal.fake.FakeMembers.INES;
import static org.levain.goals.internal.fake.FakeMembers.MARTIN;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.levain.goals.internal.GoalPermissions;
import org.levain.goals.internal.action.CreateCommunity.Created;
import org.levain.goals.internal.action.Insistence;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.fake.Requests;
import org.levain.goals.internal.fake.World;
import org.levain.host.spi.PageFragments.Fragment;

class GoalStripTest {

  private final World world = World.withPages();
  private final GoalStrip strip = new GoalStrip(world.index);

  private Community created(String sentence) {
    return ((Created) world.create.create(Requests.saying(sentence), MARTIN, "form")).community();
  }

  private List<Fragment> on(String page, Locale locale) {
    return strip.fragmentsFor(page, AISSA, locale);
  }

  @Test
  void saysOnEveryPageOfACommunityWhyItExists() {
    Community community = created("Run together on Thursdays.");
    for (String page : List.of("Bids", "Bids - The first question")) {
      Fragment fragment = on(page, Locale.FRENCH).get(0);
      assertThat(fragment.element()).isEqualTo("levain-goal");
      assertThat(fragment.html())
          .contains("À quoi sert cette communauté", "lang=\"en\">Run together on Thursdays.")
          .contains(
              "Animation\u00a0: Inès V.", "href=\"goals/communities/" + community.id() + "\"");
      assertThat(fragment.text()).isEqualTo("Run together on Thursdays.");
    }
  }

  @Test
  void saysWhatOneGainsAndFoldsALongBenefit() {
    Community community = created("Run together on Thursdays.");
    assertThat(on("Bids", Locale.ENGLISH).get(0).html())
        .contains("What you gain: <span lang=\"en\">You start from three cases.</span>")
        .doesNotContain("<details");
    String benefit = "<b>" + "More of it. ".repeat(20).strip();
    world.changeGoal.change(
        community.id(), "Run together.", benefit, Insistence.NONE, community.version(), INES);
    assertThat(on("Bids", Locale.FRENCH).get(0).html())
        .contains("<details", "<summary>Ce que vous y gagnez", "&lt;b&gt;More of it.")
        .doesNotContain("<b>");
    Community changed = world.communities.find(community.id()).orElseThrow();
    world.changeGoal.change(
        changed.id(), "Run together.", "", Insistence.NONE, changed.version(), INES);
    assertThat(on("Bids", Locale.ENGLISH).get(0).html()).doesNotContain("What you gain");
  }

  @Test
  void saysNothingOnOtherPages() {
    created("Run together on Thursdays.");
    assertThat(on("Main", Locale.ENGLISH)).isEmpty();
    assertThat(strip.fragmentsFor("Main", null, Locale.ENGLISH)).isEmpty();
  }

  @Test
  void escapesWhatPeopleWrote() {
    created("Share <img src=x onerror=alert(1)> & \"more\".");
    assertThat(on("Bids", Locale.ENGLISH).get(0).html())
        .contains("Share &lt;img src=x onerror=alert(1)&gt; &amp; &quot;more&quot;.")
        .doesNotContain("<img");
  }

  @Test
  void showsTheNewGoalAtOnce() {
    Community community = created("Run together on Thursdays.");
    world.changeGoal.change(community.id(), "Run on Fridays.", "", community.version(), INES);
    assertThat(on("Bids", Locale.ENGLISH).get(0).text()).isEqualTo("Run on Fridays.");
  }

  @Test
  void answersAMissFasterThanAMillisecond() {
    created("Run together on Thursdays.");
    long start = System.nanoTime();
    for (int i = 0; i < 10_000; i++) {
      strip.fragmentsFor("Page " + i, null, Locale.ENGLISH);
    }
    assertThat((System.nanoTime() - start) / 10_000).isLessThan(1_000_000L);
  }

  @Test
  void letsCreatorAndAnimatorEdit() {
    Community community = created("Run together on Thursdays.");
    GoalPermissions permissions = new GoalPermissions(world.index);
    assertThat(permissions.permissionsOf(INES)).containsExactly("goals:edit:" + community.id());
    assertThat(permissions.permissionsOf(MARTIN)).containsExactly("goals:edit:" + community.id());
    assertThat(permissions.permissionsOf(AISSA)).isEmpty();
    assertThat(permissions.permissionsOfMembers())
        .containsExactlyInAnyOrder("goals:read", "goals:ask");
    assertThat(permissions.permissionsOfCreators()).containsExactly("goals:create");
  }
}
