package org.levain.badges.internal.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.levain.badges.internal.fake.FakeMembers.AISSA;
import static org.levain.badges.internal.fake.FakeMembers.INES;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.levain.badges.internal.World;
import org.levain.badges.internal.domain.Award;
import org.levain.badges.internal.domain.Over.How;
import org.levain.badges.internal.domain.Shows;
import org.levain.host.spi.AuthorMarks.Mark;

class AuthorBadgesTest {

  private static final String DAY = "2026-03-02";

  private final World world = new World();

  private List<Mark> marks(String day) {
    return new AuthorBadges(world.shown, world.kinds, World.on(day))
        .marksFor(AISSA.uid(), Locale.FRENCH);
  }

  @Test
  void standBesideWhoAgreedAndLeadWhereStrangersMayLook() {
    Award award = world.given("coach", AISSA, DAY);
    assertThat(marks(DAY)).isEmpty();

    world.actions(DAY).show().show(award.id(), new Shows(true, false, false), AISSA);
    Mark quiet = marks(DAY).get(0);
    assertThat(quiet.text()).isEqualTo("Coach, 2026, valide");
    assertThat(quiet.path()).isEmpty();
    assertThat(Jsoup.parseBodyFragment(quiet.svg()).select("svg").attr("aria-label"))
        .isEqualTo("Coach, 2026, valide");
    assertThat(Jsoup.parseBodyFragment(quiet.svg()).text()).isEmpty();

    world.actions(DAY).show().show(award.id(), World.EVERYWHERE, AISSA);
    assertThat(marks(DAY).get(0).path()).isEqualTo("badges/v/" + award.publicId());
  }

  @Test
  void goWithTheTermTheWithdrawalAndTheConsent() {
    Award award = world.accepted("coach", AISSA, DAY);
    assertThat(marks("2027-03-01")).hasSize(1);
    assertThat(marks("2027-03-02")).isEmpty();

    world.actions(DAY).show().show(award.id(), new Shows(false, true, true), AISSA);
    assertThat(marks(DAY)).isEmpty();
    world.actions(DAY).show().show(award.id(), World.EVERYWHERE, AISSA);
    world.actions(DAY).end().end(award.id(), How.REVOKED, "An error.", Optional.of(INES));
    assertThat(marks(DAY)).isEmpty();
  }
}
