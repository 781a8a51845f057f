package org.levain.goals.internal.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.levain.goals.internal.fake.FakeMembers.AISSA;
import static org.levain.goals.internal.fake.FakeMembers.INES;
import static org.levain.goals.internal.fake.FakeMembers.MARTIN;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.fake.FakeHost;
import org.levain.goals.internal.fake.Requests;
import org.levain.goals.internal.fake.Site;
import org.levain.goals.internal.fake.World;
import org.levain.goals.internal.wiki.GoalStrip;
import org.levain.web.View;
import org.levain.web.testing.PageCheck;
import org.levain.web.testing.PageTester;
import org.levain.web.testing.Signed;

/** Laying a community to rest, waking it, and handing it on. */
class ArchiveTest {

  private final World world = World.withPages();
  private final Community bids = created();

  private Community created() {
    CreateCommunity.Outcome outcome = world.create.create(Requests.bids(), MARTIN, "form");
    world.ledger.apply();
    return ((CreateCommunity.Created) outcome).community();
  }

  private Community now() {
    return world.communities.find(bids.id()).orElseThrow();
  }

  private String page() {
    return world.pages.find("Bids").orElseThrow().text();
  }

  private void close() {
    ReviewRequest closing = new ReviewRequest(1, "", "obsolete", "close", "", "");
    world.actions.holdReview().hold(bids.id(), closing, INES);
    world.ledger.apply();
  }

  private List<String> listed(boolean active) {
    return world.communities.list("", active, "", 10).stream().map(Community::name).toList();
  }

  @Test
  void isListedWhereItBelongs() {
    assertThat(listed(true)).containsExactly("Bids");
    close();
    assertThat(listed(true)).isEmpty();
    assertThat(listed(false)).containsExactly("Bids");
    assertThat(world.communities.list("", "", 10)).hasSize(1);
  }

  @Test
  void saysSoAboveItsPagesInTheServer() {
    GoalStrip strip = new GoalStrip(world.index);
    assertThat(strip.fragmentsFor("Bids", null, Locale.ENGLISH).get(0).html())
        .doesNotContain("archived");
    close();
    assertThat(strip.fragmentsFor("Bids", null, Locale.ENGLISH).get(0).html())
        .contains("This community is archived", "goals/communities/" + bids.id());
  }

  @Test
  void wakesWithItsPageAsItWasAndAnotherDay() {
    String before = page();
    close();
    world.reminders.clear();
    assertThat(world.actions.reopen().reopen(bids.id(), MARTIN)).isTrue();
    world.ledger.apply();
    assertThat(now().active()).isTrue();
    assertThat(page()).isEqualTo(before);
    assertThat(world.reminders).hasSize(1);
    assertThat(world.audit.entries).last().extracting(e -> e.action()).isEqualTo("goals.reopened");
    assertThat(world.actions.reopen().reopen(bids.id(), MARTIN)).isTrue();
    assertThat(world.audit.entries).hasSizeLessThan(5);
    assertThat(world.actions.reopen().reopen("nowhere", MARTIN)).isFalse();
  }

  @Test
  void givesAReviewAnotherDayThatWasOverMeanwhile() {
    world.communities.change(
        tx -> {
          LocalDate over = LocalDate.of(2026, 3, 1);
          world.reviews.keep(
              tx.tx(), bids.id(), world.reviews.measure(bids.id()).orElseThrow().reviewedOn(over));
          return true;
        });
    close();
    world.actions.reopen().reopen(bids.id(), MARTIN);
    assertThat(world.reviews.measure(bids.id()).orElseThrow().review())
        .isEqualTo(LocalDate.of(2026, 6, 1));
  }

  @Test
  void handsOnGroupPageAndRights() {
    NameAnimator.Outcome outcome = world.actions.nameAnimator().name(bids.id(), "aissa", INES);
    world.ledger.apply();
    assertThat(outcome).isEqualTo(new NameAnimator.Named(AISSA));
    assertThat(now().animator().uid()).isEqualTo(AISSA.uid());
    assertThat(world.groups.find("Bids").orElseThrow().logins()).contains("aissa", "ines");
    assertThat(page()).contains("Aïssa D").doesNotContain("Inès V");
    assertThat(world.index.keptBy(AISSA.uid())).containsExactly(bids.id());
    assertThat(world.index.keptBy(INES.uid())).isEmpty();
  }

  @Test
  void leavesAnEditedPageAloneWhenItIsHandedOn() {
    world.pages.write("Bids", page() + "\nOurs.", "martin");
    String edited = page();
    world.actions.nameAnimator().name(bids.id(), "aissa", MARTIN);
    world.ledger.apply();
    assertThat(page()).isEqualTo(edited);
    assertThat(now().animator().uid()).isEqualTo(AISSA.uid());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Nobody N.", "ines, aissa"})
  void refusesNobodyAndSeveral(String typed) {
    NameAnimator.Outcome outcome = world.actions.nameAnimator().name(bids.id(), typed, MARTIN);
    assertThat(((NameAnimator.Faulty) outcome).faults())
        .extracting(Fault::field)
        .containsExactly("animator");
    assertThat(now().animator()).isEqualTo(bids.animator());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void drawsItsPages(String language) {
    Site site = new Site(world, FakeHost.wiki());
    Signed martin = Signed.as(MARTIN, Locale.forLanguageTag(language));
    String at = "goals/communities/" + bids.id();
    draw("animator", at + "/animator", site.animator.form(martin, bids.id()), martin);
    View faulty = (View) site.animator.name(martin, bids.id(), "<b>").getEntity();
    assertThat(draw("animator-error", at + "/animator", faulty, martin)).doesNotContain("<b>");
    world.members.leave(INES);
    View left = site.community.show(martin, bids.id(), "", "");
    assertThat(draw("animator-left", at, left, martin)).contains(bids.id() + "/animator\"");
    assertThat(site.animator.name(martin, bids.id(), "aissa").getHeaderString("Location"))
        .isEqualTo("../" + bids.id() + "?done=animator");
    close();
    View list = site.communities.list("", "archived", "");
    assertThat(draw("communities-archived", "goals/communities", list, martin)).contains("Bids");
    View shown = site.community.show(martin, bids.id(), "", "");
    assertThat(draw("archived-owner", at, shown, martin)).contains("/reopen\"");
    assertThat(site.community.reopen(martin, bids.id()).getHeaderString("Location"))
        .isEqualTo("../" + bids.id() + "?done=reopened");
    View none = site.communities.list("", "archived", "");
    draw("communities-none-archived", "goals/communities", none, martin);
  }

  private static String draw(String name, String at, View view, Signed reader) {
    PageTester pages =
        PageTester.of(org.levain.goals.internal.GoalsModule.class).as(reader.caller());
    pages.write(name + "-" + reader.caller().locale().getLanguage(), view);
    String html = pages.at(at).render(view);
    assertThat(PageCheck.faults(html)).as(name).isEmpty();
    return html;
  }

  @Test
  void offersTheLinesWhereAPageStillSaysThatItIsArchived() {
    close();
    world.pages.write("Bids", page() + "\nOurs.", "martin");
    world.actions.reopen().reopen(bids.id(), MARTIN);
    world.ledger.apply();
    Optional<LandingPage.Offer> offer = world.actions.show().show(bids.id()).orElseThrow().offer();
    assertThat(offer).hasValueSatisfying(o -> assertThat(o.after()).doesNotContain("Archived"));
  }
}
