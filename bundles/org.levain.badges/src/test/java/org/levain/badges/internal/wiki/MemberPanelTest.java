package org.levain.badges.internal.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.levain.badges.internal.fake.FakeMembers.AISSA;
import static org.levain.badges.internal.fake.FakeMembers.HOSTILE;

import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.levain.badges.internal.World;
import org.levain.badges.internal.domain.Award;
import org.levain.badges.internal.domain.Shows;
import org.levain.badges.internal.fake.FakePages;
import org.levain.host.spi.PageFragments.Fragment;

class MemberPanelTest {

  private static final String DAY = "2026-03-02";

  private final World world = new World();

  private List<Fragment> panel(String page, String day, Locale locale) {
    return new MemberPanel(world.shown, world.kinds, world.members, new FakePages(), World.on(day))
        .fragmentsFor(page, null, locale);
  }

  @Test
  void showsWhatTheMemberAgreedToShowThere() {
    world.members.pages.put(AISSA.uid(), "AissaD");
    Award award = world.accepted("coach", AISSA, DAY);
    world.shown.changed(award);
    assertThat(panel("AissaD", DAY, Locale.ENGLISH)).isEmpty();
    world.members.pages.put(AISSA.uid(), "AïssaD");

    List<Fragment> fragments = panel("AïssaD", DAY, Locale.ENGLISH);

    assertThat(fragments).hasSize(1);
    Document html = Jsoup.parseBodyFragment(fragments.get(0).html());
    assertThat(html.select("li svg[width=72] title").text()).isEqualTo("Coach, 2026, valid");
    assertThat(html.select("p.lv-small").text()).contains("Until 1 March 2027");
    assertThat(html.select("a").attr("href")).isEqualTo("badges/v/" + award.publicId());
    assertThat(fragments.get(0).text()).isEqualTo("Coach, 2026, valid");
    assertThat(panel("AïssaD", DAY, Locale.FRENCH).get(0).html())
        .contains("Jusqu’au 1er mars 2027", "Vérifier");
    assertThat(panel("Main", DAY, Locale.ENGLISH)).isEmpty();
  }

  @Test
  void showsNothingThatIsOverOrHidden() {
    world.members.pages.put(AISSA.uid(), "AïssaD");
    Award award = world.accepted("coach", AISSA, DAY);
    assertThat(panel("AïssaD", "2027-03-02", Locale.ENGLISH)).isEmpty();

    world.actions(DAY).show().show(award.id(), new Shows(false, true, true), AISSA);

    assertThat(panel("AïssaD", DAY, Locale.ENGLISH)).isEmpty();
  }

  @Test
  void aHostileNameStaysWords() {
    world.members.pages.put(HOSTILE.uid(), HOSTILE.fullName());
    world.accepted("coach", HOSTILE, DAY);

    panel(HOSTILE.fullName(), DAY, Locale.FRENCH)
        .forEach(f -> assertThat(Jsoup.parseBodyFragment(f.html()).select("script")).isEmpty());
  }
}
