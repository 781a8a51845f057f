package org.levain.goals.internal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.levain.goals.internal.fake.FakeMembers.INES;
import static org.levain.goals.internal.fake.FakeMembers.MARTIN;

import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levain.goals.internal.GoalsModule;
import org.levain.goals.internal.action.CommunityRequest;
import org.levain.goals.internal.action.CreateCommunity;
import org.levain.goals.internal.action.Existing;
import org.levain.goals.internal.action.Insistence;
import org.levain.goals.internal.action.MeasureRequest;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.fake.FakeHost;
import org.levain.goals.internal.fake.SentPart;
import org.levain.goals.internal.fake.Site;
import org.levain.goals.internal.fake.World;
import org.levain.goals.templates.shipped.ShippedTemplates;
import org.levain.goals.templates.words.Language;
import org.levain.web.View;
import org.levain.web.testing.PageCheck;
import org.levain.web.testing.PageTester;
import org.levain.web.testing.Signed;

class FromCommunityPagesTest {

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

  /** A community that was there before Levain. */
  private Community created() {
    return created("help-desk");
  }

  private Community created(String template) {
    world.pages.write("Rotas", "Ours", "tomas");
    Language language = Language.of(ines.caller().locale());
    Map<String, String> answers =
        world.templates.find(template).orElseThrow().in(language).examples();
    CommunityRequest asked =
        new CommunityRequest(
            template,
            language,
            answers,
            "",
            "Planning",
            "",
            "",
            "ines",
            "",
            MeasureRequest.NONE,
            Insistence.NONE,
            new Existing("Rotas", ""));
    Community made =
        ((CreateCommunity.Created) world.create.create(asked, MARTIN, "form-1")).community();
    world.ledger.apply();
    return world.communities.find(made.id()).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void proposesATemplateAndSaysWhatIsMissing(String language) {
    ines = Signed.as(INES, Locale.forLanguageTag(language));
    Community community = created();
    String at = "goals/communities/" + community.id();
    String html =
        draw("from-community", site.from.proposal(ines, community.id()), at + "/template");
    assertThat(html).contains("community-name:", "planning.yaml");

    Response again = site.from.save(ines, community.id(), List.of());
    assertThat(again.getStatus()).isEqualTo(400);
    draw("from-community-again", again.getEntity(), at + "/template");
  }

  private static String night(int version) {
    return new String(ShippedTemplates.file("help-desk"), StandardCharsets.UTF_8)
        .replace("id: help-desk", "id: night-shift")
        .replace("version: 2", "version: " + version);
  }

  private int saved(Community community, String text) {
    List<EntityPart> parts = List.of(new SentPart("file", ""), new SentPart("text", text));
    return site.from.save(ines, community.id(), new ArrayList<>(parts)).getStatus();
  }

  @Test
  void keepsItFromEverybodyUntilAnAdministratorOpensIt() {
    ines = Signed.as(INES, Locale.ENGLISH, "goals:edit");
    assertThat(saved(created(), night(1))).isEqualTo(303);
    assertThat(world.templates.find("night-shift")).isPresent();
    assertThat(world.audiences.of("night-shift").word()).isEqualTo("nobody");
  }

  @Test
  void leavesToAdministratorsAnIdThatCommunitiesWereMadeFrom() {
    world.templates.write("night-shift", night(1));
    Community community = created("night-shift");
    world.templates.setAside("night-shift");
    ines = Signed.as(INES, Locale.ENGLISH, "goals:edit");
    assertThat(saved(community, night(2))).isEqualTo(400);
    assertThat(world.templates.find("night-shift")).isEmpty();
    ines = Signed.as(INES, Locale.ENGLISH);
    assertThat(saved(community, night(2))).isEqualTo(303);
  }

  @Test
  void leavesToAdministratorsAnIdThatTheyHaveSetAside() {
    Signed martin = Signed.as(MARTIN, Locale.ENGLISH);
    world.templates.write("night-shift", night(1));
    site.curate.aside(martin, "night-shift");
    ines = Signed.as(INES, Locale.ENGLISH, "goals:edit");
    assertThat(saved(created(), night(2))).isEqualTo(400);
    assertThat(world.templates.find("night-shift")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void takesBackWhatATemplateBrought(String language) {
    ines = Signed.as(INES, Locale.forLanguageTag(language));
    Community community = created();
    String at = "goals/communities/" + community.id();
    Object before = site.community.show(ines, community.id(), "", "");
    assertThat(draw("existing", before, at)).contains("/undo\"", "/template\"");
    Response undone = site.takeBack.undo(ines, community.id());
    assertThat(undone.getHeaderString("Location")).endsWith("?done=undo");
    assertThat(world.ledger.undone).hasSize(1);
    draw("existing-undone", site.community.show(ines, community.id(), "undo", ""), at);
  }
}
