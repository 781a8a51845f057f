package org.levain.goals.internal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.levain.goals.internal.fake.FakeMembers.INES;
import static org.levain.goals.internal.fake.FakeMembers.MARTIN;

import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levain.goals.internal.GoalsModule;
import org.levain.goals.internal.action.CreateCommunity;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.fake.FakeHost;
import org.levain.goals.internal.fake.Requests;
import org.levain.goals.internal.fake.Site;
import org.levain.goals.internal.fake.World;
import org.levain.goals.templates.words.Language;
import org.levain.web.View;
import org.levain.web.testing.PageCheck;
import org.levain.web.testing.PageTester;
import org.levain.web.testing.Signed;

/** What the linter says, beside the field and on the page for administrators. */
class VerdictPagesTest {

  private static final String HOSTILE = "Communicate <script>alert(1)</script>";

  private final World world = World.withPages();
  private final Site site = new Site(world, FakeHost.wiki());
  private Signed ines = Signed.as(INES, Locale.ENGLISH);

  private void speak(String language) {
    ines = Signed.as(INES, Locale.forLanguageTag(language));
  }

  private String draw(String name, String at, Object answer) {
    Object entity = answer instanceof Response response ? response.getEntity() : answer;
    PageTester pages = PageTester.of(GoalsModule.class).as(ines.caller());
    pages.write(name + "-" + ines.caller().locale().getLanguage(), (View) entity);
    String html = pages.at(at).render((View) entity);
    assertThat(PageCheck.faults(html)).as(name).isEmpty();
    return html;
  }

  private Map<String, String> form(String sentence) {
    Map<String, String> fields = new HashMap<>();
    StartForm form =
        StartForm.prefilled(
            "form-0191-0001",
            world.templates.find("trade-practice").orElseThrow(),
            Language.of(ines.caller().locale()),
            "Inès V.",
            LocalDate.now(World.NOON));
    fields.putAll(form.fields());
    fields.put("form", form.key());
    fields.put("sentence", sentence);
    return fields;
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void showARefusalBesideTheSentenceAndAWayToInsist(String language) {
    speak(language);
    Response refused = site.start.check(ines, "trade-practice", Site.fields(form(HOSTILE)));
    String html = draw("lint-refused", "goals/templates/trade-practice", refused);
    assertThat(Jsoup.parse(html).select("#verdict [data-verdict=no] mark").text())
        .isEqualTo(HOSTILE);
    assertThat(html).contains("name=\"goal.reason\"").doesNotContain("<script>alert");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void askOneQuestionAndKeepTheAnswer(String language) {
    speak(language);
    Map<String, String> fields = form("Maybe the bids.");
    fields.put("goal.reason", "Not much");
    Response asked = site.start.check(ines, "trade-practice", Site.fields(fields));
    String html = draw("lint-unsure", "goals/templates/trade-practice", asked);
    assertThat(asked.getStatus()).isEqualTo(400);
    assertThat(Jsoup.parse(html).select("#verdict textarea").val()).isEqualTo("Not much");
    fields.put("goal.confirmed", "true");
    assertThat(site.start.check(ines, "trade-practice", Site.fields(fields)).getStatus())
        .isEqualTo(303);
    Response preview = site.start.preview(ines, "trade-practice", "form-0191-0001");
    assertThat(preview.getStatus()).isEqualTo(200);
    assertThat(site.communities.create(ines, "form-0191-0001").getHeaderString("Location"))
        .startsWith("communities/");
    assertThat(world.overrides.newest("", 5)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void changeWhileSomebodyTypes(String language) {
    speak(language);
    for (String sentence : new String[] {HOSTILE, "Maybe.", "Prepare the next bid.", "", "A. B"}) {
      View view = site.start.verdict(ines, "trade-practice", Site.fields(form(sentence)));
      String html = PageTester.of(GoalsModule.class).as(ines.caller()).render(view);
      assertThat(html).doesNotContain("<script>alert", "<html");
    }
    View accepted =
        site.start.verdict(ines, "trade-practice", Site.fields(form("Prepare the next bid.")));
    assertThat(PageTester.of(GoalsModule.class).render(accepted)).contains("data-verdict=\"yes\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void standBesideAChangedGoalToo(String language) {
    speak(language);
    Community bids =
        ((CreateCommunity.Created) world.create.create(Requests.bids(), MARTIN, "f")).community();
    Response refused = site.goal.change(ines, bids.id(), HOSTILE, "", "no", false, bids.version());
    String html = draw("goal-refused", "goals/communities/x/goal", refused);
    assertThat(Jsoup.parse(html).select("#verdict textarea").val()).isEqualTo("no");
    View typing = site.goal.verdict(ines, bids.id(), "Maybe.", "", false);
    assertThat(PageTester.of(GoalsModule.class).render(typing)).contains("data-verdict=\"ask\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void areListedForAdministrators(String language) {
    speak(language);
    draw("overrides-empty", "goals/overrides", site.overrides.list(""));
    Community bids =
        ((CreateCommunity.Created) world.create.create(Requests.bids(), MARTIN, "f")).community();
    String reason = "Nous n’avons que cela pour la nuit.";
    site.goal.change(ines, bids.id(), HOSTILE, "", reason, false, bids.version());
    String html = draw("overrides", "goals/overrides", site.overrides.list(""));
    assertThat(html).contains(reason, "Inès V.").doesNotContain("<script>alert");
  }
}
