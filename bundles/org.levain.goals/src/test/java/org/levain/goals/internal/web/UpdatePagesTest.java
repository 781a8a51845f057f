package org.levain.goals.internal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.levain.goals.internal.fake.FakeMembers.INES;
import static org.levain.goals.internal.fake.FakeMembers.MARTIN;

import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levain.goals.internal.GoalsModule;
import org.levain.goals.internal.action.CommunityRequest;
import org.levain.goals.internal.action.CreateCommunity;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.domain.CommunityPage;
import org.levain.goals.internal.fake.FakeHost;
import org.levain.goals.internal.fake.Site;
import org.levain.goals.internal.fake.World;
import org.levain.goals.templates.shipped.ShippedTemplates;
import org.levain.goals.templates.words.Language;
import org.levain.web.View;
import org.levain.web.testing.PageCheck;
import org.levain.web.testing.PageTester;
import org.levain.web.testing.Signed;

class UpdatePagesTest {

  private static final String NEXT =
      new String(ShippedTemplates.file("help-desk"), StandardCharsets.UTF_8)
          .replace("version: 2", "version: 3")
          .replace("Put your name on the days you can keep", "Keep a day in")
          .replace("Inscrivez-vous dans", "Prenez un jour dans")
          .replace("The most useful list of all.", "Read <b>this</b> first.")
          .replace("## Personne ne sait encore", "## Lisez <b>ceci</b> d’abord");

  private final World world = World.withPages();
  private final Site site = new Site(world, FakeHost.wiki());
  private Signed ines = Signed.as(INES, Locale.ENGLISH);

  private String draw(String name, Object answer, String at) {
    PageTester pages = PageTester.of(GoalsModule.class).as(ines.caller());
    pages.write(name + "-" + ines.caller().locale().getLanguage(), (View) answer);
    String html = pages.at(at).render((View) answer);
    assertThat(PageCheck.faults(html)).as(name).isEmpty();
    return html;
  }

  private Community created() {
    Language language = Language.of(ines.caller().locale());
    Map<String, String> answers =
        world.templates.find("help-desk").orElseThrow().in(language).examples();
    CommunityRequest asked =
        new CommunityRequest("help-desk", language, answers, "", "Planning", "", "", "ines", "");
    return ((CreateCommunity.Created) world.create.create(asked, MARTIN, "form-1")).community();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void showsTheOfferAndTakesIt(String language) {
    ines = Signed.as(INES, Locale.forLanguageTag(language));
    Community community = created();
    world.ledger.apply();
    String at = "goals/communities/" + community.id();
    draw("update-none", site.update.show(ines, community.id()), at + "/update");
    CommunityPage answered = page(community, "answered");
    String text = world.pages.find(answered.name()).orElseThrow().text();
    world.pages.write(answered.name(), text + "\nOurs.", "ines");
    world.templates.write("help-desk", NEXT);

    String shown = draw("update", site.update.show(ines, community.id()), at + "/update");
    assertThat(shown).contains("<ins>").doesNotContain("<b>");
    Object before = site.community.show(ines, community.id(), "", "");
    assertThat(draw("update-offer", before, at)).contains("/update");

    Response taken = site.update.take(ines, community.id(), 3);
    assertThat(taken.getHeaderString("Location")).endsWith("?done=update");
    world.ledger.apply();
    assertThat(world.pages.find(answered.name()).orElseThrow().text()).endsWith("Ours.");
    Object after = site.community.show(ines, community.id(), "update", "");
    assertThat(draw("update-done", after, at)).doesNotContain("/update\"");
  }

  private CommunityPage page(Community community, String id) {
    return world.communities.pages(community.id()).stream()
        .filter(p -> p.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
