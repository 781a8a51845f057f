package org.levain.charters.internal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.levain.charters.internal.fake.FakeCommunities.CLUB;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.levain.charters.internal.ChartersModule;
import org.levain.charters.internal.World;
import org.levain.charters.internal.fake.FakeMembers;
import org.levain.communities.NextSteps.Beginning;
import org.levain.communities.NextSteps.Step;
import org.levain.web.View;
import org.levain.web.testing.PageTester;
import org.levain.web.testing.Signed;

class CharterOfferTest {

  private final World world = new World();
  private final CharterOffer offer = new CharterOffer(world.force);

  private List<Step> steps(String axis, Optional<String> id, Locale locale) {
    return offer.stepsFor(new Beginning(id, axis), locale);
  }

  @Test
  void namesTheReadyCharterThatSuitsTheTemplate() {
    assertThat(steps("co-creation", Optional.of(CLUB), Locale.ENGLISH))
        .singleElement()
        .isEqualTo(
            new Step(
                "This community can start with a charter: “Making something together” (6 clauses).",
                "Read, adapt, publish",
                "charters/" + CLUB + "/edit?start=co-creation",
                "charters:publish:" + CLUB));
    for (String axis : Starts.AXES) {
      assertThat(steps(axis, Optional.empty(), Locale.FRENCH))
          .singleElement()
          .satisfies(
              step -> {
                assertThat(step.text()).contains("une charte\u00a0: «\u00a0", " articles)");
                assertThat(step.path()).isEmpty();
              });
    }
    assertThat(steps("", Optional.of(CLUB), Locale.ENGLISH)).isEmpty();
  }

  @Test
  void endsWithTheCommunitysOwnCharter() {
    world.published("platform", "# P\n\n**1** Posts.\n[yes] act=post\n");
    assertThat(steps("culture", Optional.of(CLUB), Locale.ENGLISH)).hasSize(1);
    world.published(CLUB, "# C\n\n**1** Posts.\n[yes] act=post\n");
    assertThat(steps("culture", Optional.of(CLUB), Locale.ENGLISH)).isEmpty();
  }

  @Test
  void leadsToTheEditorWithThatTextUntilSomethingIsWritten() {
    Signed aissa = Signed.as(FakeMembers.AISSA, Locale.ENGLISH);
    EditPages edit = world.resource(EditPages.class);
    assertThat(text(edit.edit(aissa, CLUB, "culture", ""), aissa)).contains("[yes]");
    world.saved(CLUB, "Half a thought");
    assertThat(text(edit.edit(aissa, CLUB, "culture", ""), aissa)).isEqualTo("Half a thought");
  }

  private static String text(View page, Signed reader) {
    PageTester pages = PageTester.of(ChartersModule.class).as(reader.caller());
    return Jsoup.parse(pages.at("charters/" + CLUB + "/edit").render(page))
        .select("#f-source")
        .val()
        .strip();
  }
}
