package org.levain.goals.internal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.levain.goals.internal.fake.FakeMembers.AISSA;
import static org.levain.goals.internal.fake.FakeMembers.INES;
import static org.levain.goals.internal.fake.FakeMembers.MARTIN;

import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levain.goals.internal.GoalsModule;
import org.levain.goals.internal.domain.Audience;
import org.levain.goals.internal.fake.FakeHost;
import org.levain.goals.internal.fake.SentPart;
import org.levain.goals.internal.fake.Site;
import org.levain.goals.internal.fake.World;
import org.levain.goals.templates.shipped.ShippedTemplates;
import org.levain.host.Actor;
import org.levain.host.Group;
import org.levain.web.Refusal;
import org.levain.web.View;
import org.levain.web.testing.PageCheck;
import org.levain.web.testing.PageTester;
import org.levain.web.testing.Signed;

class CuratePagesTest {

  private static final String MODEL =
      new String(ShippedTemplates.file("help-desk"), StandardCharsets.UTF_8);

  private final World world = World.withPages();
  private final Site site = new Site(world, FakeHost.wiki());
  private Signed martin = Signed.as(MARTIN, Locale.ENGLISH);

  private String draw(String name, String at, Object answer) {
    Object entity = answer instanceof Response response ? response.getEntity() : answer;
    PageTester pages = PageTester.of(GoalsModule.class).as(martin.caller());
    pages.write(name + "-" + martin.caller().locale().getLanguage(), (View) entity);
    String html = pages.at(at).render((View) entity);
    assertThat(PageCheck.faults(html)).as(name).isEmpty();
    return html;
  }

  private static List<EntityPart> sent(String text) {
    return new ArrayList<>(List.of(new SentPart("file", ""), new SentPart("text", text)));
  }

  private static String night(int version) {
    return MODEL
        .replace("id: help-desk", "id: night-shift")
        .replace("version: 2", "version: " + version);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void listsAllTemplatesAndTheFaultsOfFiles(String language) throws IOException {
    martin = Signed.as(MARTIN, Locale.forLanguageTag(language));
    world.templates.write("bad", night(1).replace("axis: information", "axis: <b>"));
    String html = draw("own", "goals/own", site.curate.list(martin, "aside"));
    assertThat(html).contains("goals/own/help-desk").contains("bad.yaml").contains("&lt;b&gt;");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void keepsATemplateAndShowsIt(String language) {
    martin = Signed.as(MARTIN, Locale.forLanguageTag(language));
    Response saved = site.curate.save(martin, sent(night(1)));
    assertThat(saved.getHeaderString("Location")).isEqualTo("own/night-shift?done=saved");
    assertThat(world.templates.find("night-shift")).isPresent();
    String one = draw("own-one", "goals/own/x", site.curate.one(martin, "night-shift", "saved"));
    assertThat(one).contains("id: night-shift");
    draw("own-aside", "goals/own/x/aside", site.curate.confirm(martin, "night-shift"));
    assertThat(site.curate.file(martin, "night-shift").getEntity()).isEqualTo(night(1));
    site.curate.aside(martin, "night-shift");
    assertThat(world.templates.find("night-shift")).isEmpty();
    assertThatThrownBy(() -> site.curate.one(martin, "night-shift", ""))
        .isInstanceOf(Refusal.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void tellsFaultsBesideTheirLinesAndKeepsTheText(String language) {
    martin = Signed.as(MARTIN, Locale.forLanguageTag(language));
    String text = night(1).replace("axis: information", "axis: <script>");
    Response answer = site.curate.save(martin, sent(text));
    assertThat(answer.getStatus()).isEqualTo(400);
    String html = draw("own-faulty", "goals/own", answer);
    assertThat(html).contains("axis: &lt;script&gt;").doesNotContain("<script>\n").contains(" 4");
    assertThat(world.templates.own()).isEmpty();
  }

  @Test
  void asksForAHigherVersionWhereTextsHaveChanged() {
    site.curate.save(martin, sent(night(3)));
    String changed = night(3).replace("Help desk of peers", "Night help");
    assertThat(draw("own-older", "goals/own", site.curate.save(martin, sent(changed))))
        .contains("a number above 3");
    assertThat(site.curate.save(martin, sent(night(3))).getStatus()).isEqualTo(303);
    String next = changed.replace("version: 3", "version: 4");
    assertThat(site.curate.save(martin, sent(next)).getStatus()).isEqualTo(303);
  }

  @Test
  void asksForAFileOrAText() {
    Response answer = site.curate.save(martin, sent(" "));
    assertThat(answer.getStatus()).isEqualTo(400);
    assertThat(draw("own-nothing", "goals/own", answer)).contains("aria-invalid");
  }

  @Test
  void decidesWhoMayUseATemplate() {
    world.groups.save(Group.of("Night", Set.of("ines")), Actor.system("test"));
    site.curate.audience(martin, "help-desk", "groups", "Night");
    assertThat(world.audiences.of("help-desk")).isEqualTo(new Audience(false, Set.of("Night")));
    Signed aissa = Signed.as(AISSA, Locale.ENGLISH, "goals:read", "goals:create");
    assertThat(world.access.of(aissa.caller()).find("help-desk")).isEmpty();
    assertThat(world.access.of(martin.caller()).find("help-desk")).isPresent();
    assertThatThrownBy(() -> site.start.form(aissa, "help-desk", "")).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> site.look.look(aissa, "help-desk")).isInstanceOf(Refusal.class);
    assertThat(world.audit.entries)
        .extracting(org.levain.audit.AuditEntry::action)
        .contains("goals.template-audience");
  }

  @Test
  void refusesGroupsThatTheServerDoesNotHave() {
    Response answer = site.curate.audience(martin, "help-desk", "groups", "Nobody, knows");
    assertThat(answer.getStatus()).isEqualTo(400);
    assertThat(draw("own-groups", "goals/own/help-desk", answer)).contains("Nobody, knows");
    assertThat(world.audiences.of("help-desk")).isEqualTo(Audience.ALL);
  }

  @Test
  void withdrawsATemplateFromEverybody() {
    site.curate.audience(martin, "help-desk", "nobody", "");
    assertThat(world.access.of(martin.caller()).find("help-desk")).isEmpty();
    assertThat(world.access.keepsFrom(martin.caller(), "help-desk")).isTrue();
    site.curate.audience(martin, "help-desk", "all", "");
    assertThat(world.access.of(martin.caller()).find("help-desk")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void showsATemplateBeforeOneStarts(String language) {
    martin = Signed.as(INES, Locale.forLanguageTag(language));
    for (var template : world.templates.all()) {
      String name = "look-" + template.id();
      String html = draw(name, "goals/look/x", site.look.look(martin, template.id()));
      assertThat(html).contains("goals/templates/" + template.id()).contains("page-four-weeks");
    }
  }
}
