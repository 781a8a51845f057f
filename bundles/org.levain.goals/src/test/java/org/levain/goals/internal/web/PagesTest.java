package org.levain.goals.internal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.levain.goals.internal.fake.FakeMembers.AISSA;
import static org.levain.goals.internal.fake.FakeMembers.INES;
import static org.levain.goals.internal.fake.FakeMembers.MARTIN;

import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levain.goals.internal.GoalsModule;
import org.levain.goals.internal.action.CommunityRequest;
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

/**
 * Every page, in both languages and in every state that a person may meet: well-formed, escaped,
 * set as the language is set; written to {@code target/pages/} to be looked at.
 */
class PagesTest {

  private static final String HOSTILE = "<script>alert(1)</script><b>";

  private final World world = World.withPages();
  private final Site site = new Site(world, FakeHost.wiki());
  private Locale locale = Locale.ENGLISH;
  private Signed ines = Signed.as(INES, locale);

  @BeforeEach
  void people() {
    world.pages.write("Main", "Welcome.", "martin");
  }

  private void speak(String language) {
    locale = Locale.forLanguageTag(language);
    ines = Signed.as(INES, locale);
  }

  private Language language() {
    return Language.of(locale);
  }

  private String draw(String name, String at, Object answer) {
    return draw(name, at, answer, ines);
  }

  private String draw(String name, String at, Object answer, Signed reader) {
    Object entity = answer instanceof Response response ? response.getEntity() : answer;
    View view = (View) entity;
    PageTester pages = PageTester.of(GoalsModule.class).as(reader.caller());
    pages.write(name + "-" + locale.getLanguage(), view);
    String html = pages.at(at).render(view);
    assertThat(PageCheck.faults(html)).as(name).isEmpty();
    return html;
  }

  private Map<String, String> form() {
    Map<String, String> fields = new HashMap<>();
    StartForm form =
        StartForm.prefilled(
            "form-0191-0001",
            world.templates.find("trade-practice").orElseThrow(),
            language(),
            "Inès V.",
            LocalDate.now(World.NOON));
    fields.putAll(form.fields());
    fields.put("form", form.key());
    return fields;
  }

  private Community created(String name) {
    CommunityRequest bids = Requests.bids();
    Map<String, String> answers =
        world.templates.find("trade-practice").orElseThrow().in(language()).examples();
    CommunityRequest asked =
        new CommunityRequest(
            bids.template(),
            language(),
            answers,
            "",
            name,
            world.templates.find("trade-practice").orElseThrow().in(language()).benefit(),
            locale.equals(Locale.FRENCH) ? "La liste « appels d’offres »" : "The “bids” list",
            "ines",
            "");
    return ((CreateCommunity.Created) world.create.create(asked, MARTIN, "form-" + name))
        .community();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void drawsTheGallery(String language) {
    speak(language);
    String all = draw("gallery", "goals/", site.gallery.gallery(ines, "", "", ""));
    assertThat(all).contains("goals/templates/trade-practice\"");
    String none = draw("gallery-none", "goals/", site.gallery.gallery(ines, HOSTILE, "", ""));
    assertThat(none).doesNotContain("<script>alert").doesNotContain("trade-practice");
    draw("gallery-axis", "goals/", site.gallery.gallery(ines, "", "culture", "30"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void offersNoStartToThoseWhoMayOnlyRead(String language) {
    speak(language);
    Signed reader = Signed.as(AISSA, locale, "goals:read");
    String html =
        draw("gallery-reader", "goals/", site.gallery.gallery(reader, "", "", ""), reader);
    assertThat(html).doesNotContain("goals/templates/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void drawsTheForm(String language) {
    speak(language);
    for (var template : world.templates.all()) {
      String html =
          draw(
              "start-" + template.id(),
              "goals/templates/" + template.id(),
              site.start.form(ines, template.id(), ""));
      assertThat(html).contains("value=\"Inès V.\"");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void keepsAllInputOfAFormWithErrors(String language) {
    speak(language);
    Map<String, String> fields = form();
    fields.put("slot.what", "");
    fields.put("slot.object", HOSTILE + (language.equals("en") ? "\"' onfocus=\"x" : ""));
    fields.put("animator", "Nobody N.");
    fields.put("sentence", "");
    fields.put("members", "zoe");
    Response answer = site.start.check(ines, "trade-practice", Site.fields(fields));
    String html = draw("start-errors", "goals/templates/trade-practice", answer);
    assertThat(answer.getStatus()).isEqualTo(400);
    assertThat(html)
        .contains("href=\"#f-animator\"", "Nobody N.", "zoe", "aria-invalid=\"true\"")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
        .doesNotContain("<script>alert");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void bringsTheDraftBackAfterTheSessionEnded(String language) {
    speak(language);
    Map<String, String> fields = form();
    fields.put("name", "Ward 4");
    View said = site.start.keep(ines, "trade-practice", Site.fields(fields));
    assertThat(PageTester.of(GoalsModule.class).render(said)).contains("Ward 4");
    String html =
        draw(
            "start-restored",
            "goals/templates/trade-practice",
            site.start.form(ines, "trade-practice", ""));
    assertThat(html).contains("value=\"Ward 4\"", "2 ", "2026", "afresh");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void drawsThePreview(String language) {
    speak(language);
    Map<String, String> fields = form();
    fields.put("members", "Aïssa D.");
    Response checked = site.start.check(ines, "trade-practice", Site.fields(fields));
    assertThat(checked.getHeaderString("Location"))
        .isEqualTo("trade-practice/preview?form=form-0191-0001");
    Response shown = site.start.preview(ines, "trade-practice", "form-0191-0001");
    String html = draw("preview", "goals/templates/trade-practice/preview", shown);
    assertThat(html).contains("Aïssa D.", "href=\"#page-ten-lines\"", "id=\"page-ten-lines\"");
    assertThat(world.ledger.opened).isEmpty();
    assertThat(world.communities.list("", "", 1)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void drawsThePreviewWhereTheServerHasNeitherPagesNorGroups(String language) {
    World plain = World.withoutPages();
    Site portal = new Site(plain, FakeHost.plain());
    speak(language);
    portal.start.check(ines, "trade-practice", Site.fields(form()));
    Response shown = portal.start.preview(ines, "trade-practice", "form-0191-0001");
    assertThat(draw("preview-plain", "goals/templates/trade-practice/preview", shown))
        .contains("Pontarel wiki");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void drawsTheList(String language) {
    speak(language);
    draw("communities-empty", "goals/communities", site.communities.list("", "", ""));
    created(language.equals("fr") ? "Leçons de nos appels d’offres" : "Lessons from our bids");
    created("Ward 4");
    String html = draw("communities", "goals/communities", site.communities.list("", "", ""));
    assertThat(html).contains("Ward 4", "Inès V.");
    draw("communities-none", "goals/communities", site.communities.list(HOSTILE, "", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void drawsACommunityWhileItIsWrittenAndAfterwards(String language) {
    speak(language);
    Community community = created("Ward 4");
    String at = "goals/communities/" + community.id();
    String writing =
        draw("community-writing", at, site.community.show(ines, community.id(), "created", ""));
    assertThat(writing).contains("<progress", "data-lv-poll");
    world.ledger.apply();
    String written = draw("community", at, site.community.show(ines, community.id(), "", ""));
    assertThat(written)
        .contains("Wiki.jsp?page=Ward+4", "Martin K.")
        .doesNotContain("<progress", "data-lv-poll");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void suggestsPeopleToAdd(String language) {
    speak(language);
    Community community = created("Ward 4");
    world.ledger.apply();
    String at = "goals/communities/" + community.id();
    String html = draw("community-add", at, site.community.show(ines, community.id(), "", "i"));
    assertThat(html).contains("value=\"aissa\"").doesNotContain("value=\"ines\"");
    draw("community-add-nobody", at, site.community.show(ines, community.id(), "", HOSTILE));
    Response refused = site.community.addMembers(ines, community.id(), List.of(), HOSTILE);
    assertThat(refused.getStatus()).isEqualTo(400);
    draw("community-add-error", at, refused);
    Response added = site.community.addMembers(ines, community.id(), List.of("aissa"), "");
    assertThat(added.getHeaderString("Location"))
        .isEqualTo("../" + community.id() + "?done=members#members");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void showsReadersNoWayToEdit(String language) {
    speak(language);
    Community community = created("Ward 4");
    world.ledger.apply();
    Signed reader = Signed.as(AISSA, locale, "goals:read");
    String html =
        draw(
            "community-reader",
            "goals/communities/" + community.id(),
            site.community.show(reader, community.id(), "", ""),
            reader);
    assertThat(html).doesNotContain("/goal\"", "<form");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void tellsWhatWasNotWritten(String language) {
    speak(language);
    Community community = created("Ward 4");
    world.pages.write(
        world.communities.pages(community.id()).get(1).name(), "Somebody was faster.", "aissa");
    world.ledger.apply();
    String html =
        draw(
            "community-troubles",
            "goals/communities/" + community.id(),
            site.community.show(ines, community.id(), "", ""));
    assertThat(html).contains("data-verdict=\"ask\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void changesTheGoalAndOffersADiffWhereAPageWasEdited(String language) {
    speak(language);
    Community community = created("Ward 4");
    world.ledger.apply();
    String at = "goals/communities/" + community.id() + "/goal";
    draw("goal", at, site.goal.form(ines, community.id()));
    Response refused =
        site.goal.change(
            ines, community.id(), "One. Two " + HOSTILE, "", "", false, community.version());
    assertThat(refused.getStatus()).isEqualTo(400);
    assertThat(draw("goal-error", at, refused)).doesNotContain("<script>alert");
    String text = world.pages.find("Ward 4").orElseThrow().text();
    world.pages.write("Ward 4", text + "\nOurs.", "aissa");
    Response done =
        site.goal.change(ines, community.id(), sentence(), "", "", false, community.version());
    assertThat(done.getHeaderString("Location")).isEqualTo("../" + community.id() + "?done=goal");
    String html =
        draw(
            "community-offer",
            "goals/communities/" + community.id(),
            site.community.show(ines, community.id(), "goal", ""));
    assertThat(html).contains("<del>", "<ins>", sentence());
    Response meanwhile =
        site.goal.change(
            ines, community.id(), "Something else.", "", "", false, community.version());
    assertThat(meanwhile.getStatus()).isEqualTo(409);
    assertThat(draw("goal-meanwhile", at, meanwhile)).contains("Something else.", sentence());
  }

  private String sentence() {
    return locale.equals(Locale.FRENCH)
        ? "Préparer chaque dossier avec trois anciens cas."
        : "Prepare every bid with three old cases.";
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void showsTheStarterPagesItselfWhereTheServerHasNone(String language) {
    World plain = World.withoutPages();
    Site portal = new Site(plain, FakeHost.plain());
    speak(language);
    CommunityRequest bids = Requests.bids();
    CommunityRequest asked =
        new CommunityRequest(
            bids.template(), language(), bids.answers(), "", "Ward 4", "", "", "ines", "");
    Community community =
        ((CreateCommunity.Created) plain.create.create(asked, MARTIN, "form")).community();
    String at = "goals/communities/" + community.id();
    String html = draw("community-plain", at, portal.community.show(ines, community.id(), "", ""));
    assertThat(html).contains("/pages/ten-lines\"");
    String page =
        draw(
            "page",
            at + "/pages/landing",
            portal.community.starterPage(ines, community.id(), "landing"));
    assertThat(page).contains("href=\"ten-lines\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void neverLetsHostileWordsOut(String language) {
    speak(language);
    Community community = created("Ward " + "<script>alert(1)</script>");
    world.ledger.apply();
    String at = "goals/communities/" + community.id();
    for (String html :
        List.of(
            draw("hostile", at, site.community.show(ines, community.id(), HOSTILE, HOSTILE)),
            draw("hostile-list", "goals/communities", site.communities.list("", "", "")),
            draw("hostile-goal", at + "/goal", site.goal.form(ines, community.id())))) {
      assertThat(html).doesNotContain("<script>alert").contains("&lt;script&gt;");
    }
  }
}
