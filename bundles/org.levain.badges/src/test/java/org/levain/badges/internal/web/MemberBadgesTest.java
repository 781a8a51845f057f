package org.levain.badges.internal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.levain.badges.internal.fake.FakeMembers.AISSA;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.levain.badges.internal.World;
import org.levain.badges.internal.domain.Award;
import org.levain.badges.internal.domain.Shows;
import org.levain.web.MemberPanels.Item;
import org.levain.web.MemberPanels.Panel;

class MemberBadgesTest {

  private static final String DAY = "2026-03-02";

  private final World world = new World();

  private Optional<Panel> panel(String day) {
    return new MemberBadges(world.shown, world.kinds, World.on(day)).panelFor(AISSA, Locale.FRENCH);
  }

  @Test
  void showsWhatTheMemberAgreedToShowAndNoLongerThanItHolds() {
    Award award = world.given("coach", AISSA, DAY);
    assertThat(panel(DAY)).isEmpty();

    world.actions(DAY).show().show(award.id(), World.EVERYWHERE, AISSA);
    assertThat(panel(DAY).orElseThrow().items())
        .containsExactly(
            new Item(
                "badges/pictures/coach/badge.svg?band=2026",
                "Coach",
                "Jusqu’au 1er mars 2027",
                "badges/v/" + award.publicId(),
                "Vérifier ce badge"));
    assertThat(panel("2027-03-02")).isEmpty();

    world.actions(DAY).show().show(award.id(), new Shows(true, false, false), AISSA);
    assertThat(panel(DAY).orElseThrow().items().get(0).link()).isEmpty();
    world.actions(DAY).show().show(award.id(), new Shows(false, true, true), AISSA);
    assertThat(panel(DAY)).isEmpty();
  }
}
