package org.levain.goals.internal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.levain.goals.internal.fake.FakeMembers.AISSA;
import static org.levain.goals.internal.fake.FakeMembers.INES;
import static org.levain.goals.internal.fake.FakeMembers.MARTIN;

import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levain.goals.internal.GoalsModule;
import org.levain.goals.internal.action.CommunityRequest;
import org.levain.goals.internal.action.CreateCommunity;
import org.levain.goals.internal.action.Insistence;
import org.levain.goals.internal.action.MeasureRequest;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.domain.FollowUp;
import org.levain.goals.internal.domain.Measure;
import org.levain.goals.internal.domain.Review;
import org.levain.goals.internal.domain.ReviewVerdict;
import org.levain.goals.internal.fake.FakeHost;
import org.levain.goals.internal.fake.Requests;
import org.levain.goals.internal.fake.Site;
import org.levain.goals.internal.fake.World;
import org.levain.goals.templates.words.Language;
import org.levain.web.View;
import org.levain.web.testing.PageCheck;
import org.levain.web.testing.PageTester;
import org.levain.web.testing.Signed;

/** The pages of reviews, in both languages, written to be looked at. */
class ReviewPagesTest {

  private static final String HOSTILE = "<script>alert(1)</script>";

  private final World world = World.withPages();
  private final Site site = new Site(world, FakeHost.wiki());
  private Locale locale = Locale.ENGLISH;
  private Signed ines = Signed.as(INES, locale);
  private Community bids = community("Ward 4");

  private void speak(String language) {
    locale = Locale.forLanguageTag(language);
    ines = Signed.as(INES, locale);
    boolean french = language.equals("fr");
    bids = community(french ? "Leçons de nos appels d’offres" : "Lessons from our bids");
  }

  private Community community(String name) {
    CommunityRequest r = Requests.bids();
    CommunityRequest asked =
        new CommunityRequest(
            r.template(),
            Language.of(locale),
            world.templates.find(r.template()).orElseThrow().in(Language.of(locale)).examples(),
            "",
            name,
            "",
            "",
            "ines",
            "",
            new MeasureRequest("", words("bids", "dossiers"), "2", "12", "2026-05-31"),
            Insistence.NONE);
    Community created =
        ((CreateCommunity.Created) world.create.create(asked, MARTIN, "form-" + name)).community();
    world.ledger.apply();
    return created;
  }

  private String words(String english, String french) {
    return locale.equals(Locale.FRENCH) ? french : english;
  }

  private String draw(String name, String at, Object answer) {
    return draw(name, at, answer, ines);
  }

  private String draw(String name, String at, Object answer, Signed reader) {
    Object entity = answer instanceof Response response ? response.getEntity() : answer;
    View view = (View) entity;
    PageTester pages = PageTester.of(GoalsModule.class).as(reader.caller());
    pages.write(name + "-" + locale.getLanguage(), view);
    String html = pages.at("goals/" + at).render(view);
    assertThat(PageCheck.faults(html)).as(name).isEmpty();
    return html;
  }

  private void measuredSince(LocalDate since, LocalDate review) {
    Measure m = world.reviews.measure(bids.id()).orElseThrow();
    Measure earlier =
        new Measure(m.what(), m.unit(), m.baseline(), m.target(), review, since, m.moved());
    world.communities.change(
        tx -> {
          world.reviews.keep(tx.tx(), bids.id(), earlier);
          return true;
        });
  }

  private void held(int number, String day, String value, ReviewVerdict verdict) {
    Review review =
        new Review(
            number,
            Instant.parse(day + "T10:00:00Z"),
            LocalDate.parse(day),
            Optional.of(new BigDecimal(value)),
            verdict,
            FollowUp.GO_ON,
            words("Three teams reuse cases.", "Trois équipes reprennent des cas."),
            bids.purpose().goal(),
            INES.uid());
    boolean added = world.communities.change(tx -> world.reviews.add(tx.tx(), bids.id(), review));
    assertThat(added).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void drawsAChartFromTheStartToTheTarget(String language) {
    speak(language);
    measuredSince(LocalDate.of(2025, 3, 3), LocalDate.of(2026, 5, 31));
    held(1, "2025-06-02", "4", ReviewVerdict.NOT_REACHED);
    held(2, "2025-09-01", "7.5", ReviewVerdict.ON_THE_WAY);
    held(3, "2025-12-01", "9", ReviewVerdict.ON_THE_WAY);
    String html =
        draw("reviews", "communities/x/reviews", site.reviews.reviews(ines, bids.id(), ""));
    Document page = Jsoup.parse(html);
    assertThat(page.select("svg.lv-chart circle.dot")).hasSize(4);
    assertThat(page.select("svg.lv-chart path.base, svg.lv-chart path.goal")).hasSize(2);
    assertThat(page.select("svg.lv-chart title").text()).isNotEmpty();
    assertThat(page.select("svg.lv-chart desc").text()).contains("12", "9", "2");
    assertThat(page.select("table.lv-table tbody tr")).hasSize(5);
    assertThat(page.select("table").text()).contains(words("7.5 bids", "7,5 dossiers"));
    assertThat(html).contains("communities/" + bids.id() + "/review\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void keepsEveryPlaceOfTheChartInsideIt(String language) {
    speak(language);
    measuredSince(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 2));
    held(1, "2026-03-02", "-4000000", ReviewVerdict.OBSOLETE);
    held(2, "2027-03-02", "0.0001", ReviewVerdict.REACHED);
    String html =
        draw("reviews-far", "communities/x/reviews", site.reviews.reviews(ines, bids.id(), ""));
    for (var dot : Jsoup.parse(html).select("circle.dot")) {
      assertThat(Integer.parseInt(dot.attr("cx"))).isBetween(50, 600);
      assertThat(Integer.parseInt(dot.attr("cy"))).isBetween(20, 211);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void drawsTheFormAndKeepsWhatWasTyped(String language) {
    speak(language);
    String form = draw("review-form", "communities/x/review", site.review.form(ines, bids.id()));
    assertThat(form).contains("value=\"2026-06-01\"", "name=\"verdict\"");
    Response refused =
        site.review.hold(ines, bids.id(), 1, "a lot", "", "go-on", HOSTILE, "yesterday");
    String html = draw("review-errors", "communities/x/review", refused);
    assertThat(refused.getStatus()).isEqualTo(400);
    assertThat(html)
        .contains("href=\"#f-verdict\"", "href=\"#f-value\"", "href=\"#f-next\"", "a lot")
        .contains("&lt;script&gt;")
        .doesNotContain("<script>alert");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void leadsWhereTheReviewLeads(String language) {
    speak(language);
    assertThat(hold(1, "change-goal").getHeaderString("Location")).isEqualTo("goal");
    assertThat(hold(2, "go-on").getHeaderString("Location")).isEqualTo("reviews?done=go-on");
    assertThat(hold(2, "go-on").getHeaderString("Location")).isEqualTo("reviews?done=before");
    assertThat(hold(3, "close").getHeaderString("Location"))
        .isEqualTo("../" + bids.id() + "?done=archived");
    assertThat(site.review.form(ines, bids.id()).getHeaderString("Location"))
        .isEqualTo("../" + bids.id());
    world.ledger.apply();
    String at = "communities/" + bids.id();
    String html = draw("archived", at, site.community.show(ines, bids.id(), "archived", ""));
    assertThat(html).contains("data-verdict=\"past\"").doesNotContain("/review\"");
    draw("archived-reviews", at + "/reviews", site.reviews.reviews(ines, bids.id(), ""));
  }

  private Response hold(int number, String followUp) {
    return site.review.hold(ines, bids.id(), number, "9", "reached", followUp, "", "2026-06-30");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void saysHowTheGoalIsMeasured(String language) {
    speak(language);
    draw("measure", "communities/x/measure", site.measure.form(ines, bids.id()));
    Map<String, String> typed =
        Map.of("measure.what", HOSTILE, "measure.target", "many", "measure.review", "2026-01-01");
    Response refused = site.measure.change(ines, bids.id(), Site.fields(typed));
    String html = draw("measure-errors", "communities/x/measure", refused);
    assertThat(html)
        .contains("href=\"#f-measure-target\"", "href=\"#f-measure-review\"")
        .doesNotContain("<script>alert");
    Response done =
        site.measure.change(
            ines, bids.id(), Site.fields(Map.of("measure.what", words("Bids won", "Succès"))));
    assertThat(done.getHeaderString("Location")).isEqualTo("reviews?done=measure");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void showsReadersTheReviewsAndNoWayToEdit(String language) {
    speak(language);
    Signed aissa = Signed.as(AISSA, locale, "goals:read");
    View view = site.reviews.reviews(aissa, bids.id(), "");
    String html = draw("reviews-reader", "communities/x/reviews", view, aissa);
    assertThat(html).doesNotContain("/review\"", "/measure\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void listsWhatIsDueFirst(String language) {
    speak(language);
    draw("mine-empty", "mine", site.mine.mine(Signed.as(AISSA, locale)));
    Community later = community("Ward 10");
    measuredSince(LocalDate.of(2025, 3, 3), LocalDate.of(2026, 2, 27));
    String html = draw("mine", "mine", site.mine.mine(ines));
    assertThat(html.indexOf(bids.id())).isLessThan(html.indexOf(later.id()));
    assertThat(html).contains("data-tone=\"ask\"", bids.id() + "/review\"");
    String page =
        draw(
            "community-overdue",
            "communities/" + bids.id(),
            site.community.show(ines, bids.id(), "", ""));
    assertThat(page).contains(words("27 February 2026", "27 février 2026"));
  }
}
