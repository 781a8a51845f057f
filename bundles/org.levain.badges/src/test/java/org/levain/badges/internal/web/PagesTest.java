package org.levain.badges.internal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.levain.badges.internal.fake.FakeMembers.AISSA;
import static org.levain.badges.internal.fake.FakeMembers.HOSTILE;
import static org.levain.badges.internal.fake.FakeMembers.INES;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levain.badges.internal.BadgesModule;
import org.levain.badges.internal.World;
import org.levain.badges.internal.domain.Award;
import org.levain.badges.internal.domain.Over;
import org.levain.badges.internal.fake.FakeHeaders;
import org.levain.badges.internal.fake.FakeRequest;
import org.levain.badges.internal.open.CheckPages;
import org.levain.host.Member;
import org.levain.web.Refusal;
import org.levain.web.View;
import org.levain.web.testing.PageCheck;
import org.levain.web.testing.PageTester;
import org.levain.web.testing.Signed;

/** Every page of the module, in both languages, with people whose names are attacks. */
class PagesTest {

  private static final String DAY = "2026-03-02";

  private final World world = new World();
  private Locale locale = Locale.ENGLISH;

  private <T> T pages(Class<T> type) {
    return world.resource(type, DAY);
  }

  private Signed as(Member member, String... permissions) {
    return Signed.as(member, locale, permissions.length == 0 ? new String[] {"*"} : permissions);
  }

  private Document draw(String name, String where, Object answer, Signed reader) {
    Object entity = answer instanceof Response response ? response.getEntity() : answer;
    PageTester tester = PageTester.of(BadgesModule.class).as(reader.caller());
    tester.write(name + "-" + locale.getLanguage(), (View) entity);
    String html = tester.at(where).render((View) entity);
    assertThat(PageCheck.faults(html)).as(name).isEmpty();
    assertThat(html).as(name).doesNotContain("<script>alert").doesNotContain("\u202E");
    return Jsoup.parse(html);
  }

  private static MultivaluedMap<String, String> form(Map<String, String> fields) {
    MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
    fields.forEach(form::putSingle);
    return form;
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void theCatalogueLeadsToGivingAndDrawing(String language) {
    locale = Locale.forLanguageTag(language);
    Signed admin = as(INES);
    Document catalogue =
        draw("catalogue", "badges/", pages(CataloguePages.class).catalogue(admin, "", ""), admin);
    assertThat(catalogue.select(".lv-catalogue > li")).hasSize(6);
    assertThat(catalogue.select("a[href$=/give]")).hasSize(6);
    Signed member = as(AISSA, "badges:read");
    Document plain =
        draw(
            "catalogue-m",
            "badges/",
            pages(CataloguePages.class).catalogue(member, "", ""),
            member);
    assertThat(plain.select("a[href$=/give], a[href$=/retire], a[href$=/new]")).isEmpty();
    draw("retired", "badges/", pages(CataloguePages.class).catalogue(admin, "retired", "x"), admin);
    draw("draw", "badges/new", pages(DrawPages.class).form(), admin);
    Map<String, String> bad = Map.of("nameEn", "<script>alert(1)</script>", "fill", "#fff000");
    Document faulty =
        draw("draw-bad", "badges/new", pages(DrawPages.class).draw(admin, form(bad)), admin);
    assertThat(faulty.select("#f-nameEn").val()).isEqualTo(bad.get("nameEn"));
    assertThat(faulty.select("[aria-invalid]")).hasSizeGreaterThan(4);
    Map<String, String> good =
        Map.of(
            "nameEn",
            "Sower",
            "nameFr",
            "Semeur",
            "aboutEn",
            "Sows.",
            "aboutFr",
            "Sème.",
            "plaque",
            "leaf",
            "monogram",
            "S",
            "fill",
            "#3b4178");
    assertThat(pages(DrawPages.class).draw(admin, form(good)).getHeaderString("Location"))
        .isEqualTo("./?done=drawn");
    draw(
        "retire",
        "badges/kinds/coach/retire",
        pages(GivePages.class).retire(admin, "coach"),
        admin);
    assertThat(pages(GivePages.class).retired(admin, "coach").getStatus()).isEqualTo(303);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void whoGivesIsLedFromTheFormToTheEnd(String language) {
    locale = Locale.forLanguageTag(language);
    Signed admin = as(INES);
    GivePages give = pages(GivePages.class);
    String at = "badges/kinds/coach/give";
    Document empty = draw("give", at, give.form(admin, "coach"), admin);
    Map<String, String> bad =
        Map.of("member", "<script>alert(1)</script>", "evidence", "javascript:alert(1)");
    Document faulty = draw("give-bad", at, give.give(admin, "coach", form(bad)), admin);
    assertThat(faulty.select("#f-evidence").val()).isEqualTo("javascript:alert(1)");
    assertThat(faulty.select("#errors li")).hasSize(3);
    Map<String, String> good =
        Map.of(
            "member", "hostile",
            "reason", "<script>alert(1)</script>",
            "evidence", "https://example.org/?a=1&b=%22%3E",
            "key", empty.select("input[name=key]").val());
    Response given = give.give(admin, "coach", form(good));
    String id = world.awards.of(HOSTILE.uid()).get(0).id();
    assertThat(given.getHeaderString("Location")).isEqualTo("../../awards/" + id + "?done=given");
    AwardPages award = pages(AwardPages.class);
    Document page = draw("award", "badges/awards/" + id, award.award(admin, id, "given"), admin);
    assertThat(page.select("button[name=act]").eachAttr("value")).containsExactly("end", "revoke");
    draw("award-bad", "badges/awards/" + id, award.end(admin, id, "revoke", ""), admin);
    assertThat(award.end(admin, id, "revoke", "An error.").getHeaderString("Location"))
        .isEqualTo(id + "?done=revoked");
    draw("award-over", "badges/awards/" + id, award.award(admin, id, "revoked"), admin);
    HoldersPages holders = pages(HoldersPages.class);
    Document all =
        draw("holders-all", "badges/holders", holders.holders(admin, "", "yes", ""), admin);
    assertThat(all.select("a[href$=awards/" + id + "]")).hasSize(1);
    Signed member = as(AISSA, "badges:read");
    assertThat(
            draw("holders", "badges/holders", holders.holders(member, "coach", "yes", ""), member)
                .select(".lv-list > li"))
        .isEmpty();
    assertThatThrownBy(() -> award.award(admin, "nothing", "")).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> give.form(admin, "nothing")).isInstanceOf(Refusal.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void theHolderDecidesAndSigns(String language) {
    locale = Locale.forLanguageTag(language);
    Signed holder = as(AISSA, "badges:read");
    MinePages mine = pages(MinePages.class);
    draw("mine-empty", "badges/mine", mine.mine(holder, ""), holder);
    Award given = world.given("coach", AISSA, DAY);
    Document offered = draw("mine-offered", "badges/mine", mine.mine(holder, ""), holder);
    assertThat(offered.select("button[value=accept]")).hasSize(1);
    assertThat(offered.select("input[type=checkbox][checked]")).isEmpty();
    Response accepted =
        mine.answer(
            holder, given.id(), form(Map.of("act", "accept", "list", "yes", "strangers", "yes")));
    assertThat(accepted.getHeaderString("Location"))
        .isEqualTo("../mine?done=accepted#a-" + given.id());
    Document shown = draw("mine", "badges/mine", mine.mine(holder, "accepted"), holder);
    assertThat(shown.select("input[type=checkbox][checked]").eachAttr("name"))
        .containsExactly("list", "strangers");
    assertThat(shown.select("a[href*=badges/v/" + given.publicId() + "]")).hasSize(1);
    HoldersPages holders = pages(HoldersPages.class);
    assertThat(
            draw("holders-one", "badges/holders", holders.holders(holder, "coach", "", ""), holder)
                .select(".lv-list > li"))
        .hasSize(1);
    SignaturePages sign = pages(SignaturePages.class);
    String at = "badges/signature/" + given.id();
    SignaturePages.Form wish =
        SignaturePages.Form.of("<script>alert(1)</script>", "32", "linked", "");
    Document signature = draw("signature", at, sign.signature(holder, given.id(), wish), holder);
    assertThat(signature.select("#sign-html").val()).contains("<table role=\"presentation\"");
    assertThat(signature.select("aside details")).hasSize(4);
    world.base = Optional.empty();
    draw("signature-none", at, sign.signature(holder, given.id(), wish), holder);
    assertThat(sign.file(holder, given.id(), wish).getHeaderString("Content-Disposition"))
        .startsWith("attachment");
    assertThatThrownBy(() -> sign.signature(as(INES), given.id(), wish))
        .isInstanceOf(Refusal.class);
    draw("step-down", "badges/mine/x/step-down", mine.stepDown(holder, given.id()), holder);
    assertThat(
            mine.answer(holder, given.id(), form(Map.of("act", "lay-down")))
                .getHeaderString("Location"))
        .isEqualTo("../mine?done=stepped-down");
    draw("mine-over", "badges/mine", mine.mine(holder, "stepped-down"), holder);
    draw("signature-over", at, sign.signature(holder, given.id(), wish), holder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void aStrangerIsToldTheTruth(String language) {
    locale = Locale.forLanguageTag(language);
    Signed stranger = Signed.stranger(locale);
    Award valid = world.accepted("coach", HOSTILE, DAY);
    Award ended = world.accepted("learner", AISSA, "2024-03-02");
    Award revoked = world.accepted("sponsor", AISSA, DAY);
    world.actions(DAY).end().end(revoked.id(), Over.How.REVOKED, "A secret.", Optional.empty());
    String no = locale.equals(Locale.ENGLISH) ? "No." : "Non.";
    assertThat(check("check-valid", valid, stranger).select("[data-verdict=yes]")).hasSize(1);
    assertThat(check("check-ended", ended, stranger).select("[data-verdict=past]")).hasSize(1);
    Document withdrawn = check("check-revoked", revoked, stranger);
    assertThat(withdrawn.select("[data-verdict=no] h2").text()).startsWith(no);
    assertThat(withdrawn.text()).doesNotContain("A secret.").doesNotContain("Aïssa");
    Response nothing =
        pages(CheckPages.class).check(stranger, new FakeRequest(""), new FakeHeaders(), "nothing");
    assertThat(nothing.getStatus()).isEqualTo(404);
    draw("check-nothing", "badges/v/x", nothing, stranger);
  }

  private Document check(String name, Award award, Signed stranger) {
    CheckPages pages = pages(CheckPages.class);
    Response answer =
        pages.check(stranger, new FakeRequest(""), new FakeHeaders(), award.publicId());
    assertThat(((View) answer.getEntity()).open()).isTrue();
    String tag = answer.getEntityTag().getValue();
    assertThat(
            pages
                .check(stranger, new FakeRequest(tag), new FakeHeaders(), award.publicId())
                .getStatus())
        .isEqualTo(304);
    Document page = draw(name, "badges/v/" + award.publicId(), answer, stranger);
    assertThat(page.select("nav, form, input")).isEmpty();
    return page;
  }
}
