package org.levain.charters.internal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.levain.charters.internal.fake.FakeCommunities.CLUB;
import static org.levain.charters.internal.fake.FakeMembers.AISSA;
import static org.levain.charters.internal.fake.FakeMembers.INES;
import static org.levain.charters.internal.place.Place.PLATFORM;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levain.charters.internal.ChartersModule;
import org.levain.charters.internal.World;
import org.levain.charters.internal.fake.FakeAddress;
import org.levain.charters.language.ReadyCharter;
import org.levain.host.Member;
import org.levain.web.Refusal;
import org.levain.web.View;
import org.levain.web.testing.PageCheck;
import org.levain.web.testing.PageTester;
import org.levain.web.testing.Signed;

/** Every page of the module, in both languages, with texts that are attacks. */
class PagesTest {

  private static final String HOSTILE =
      """
      # <script>alert(1)</script>

      <img src=x onerror=alert(1)>

      **1** <script>alert(1)</script> "quoted"
      [yes] act=post; kind="<script>alert(1)</script>"

      **2** More.
      [ask <script>alert(1)</script>] act=vote
      [instead] <script>alert(1)</script>
      """;

  private final World world = new World();
  private Locale locale = Locale.ENGLISH;

  private <T> T pages(Class<T> type) {
    return world.resource(type);
  }

  private Signed as(Member member, String... permissions) {
    return Signed.as(member, locale, permissions.length == 0 ? new String[] {"*"} : permissions);
  }

  private Document draw(String name, String where, Object answer, Signed reader) {
    Object entity = answer instanceof Response response ? response.getEntity() : answer;
    PageTester tester = PageTester.of(ChartersModule.class).as(reader.caller());
    tester.write(name + "-" + locale.getLanguage(), (View) entity);
    String html = tester.at(where).render((View) entity);
    assertThat(PageCheck.faults(html)).as(name).isEmpty();
    assertThat(html).as(name).doesNotContain("<script>alert").doesNotContain("<img src=x");
    return Jsoup.parse(html);
  }

  private static MultivaluedMap<String, String> form(Map<String, String> fields) {
    MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
    fields.forEach(form::putSingle);
    return form;
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void aCharterIsWrittenCheckedAndPublished(String language) {
    locale = Locale.forLanguageTag(language);
    Signed admin = as(INES);
    OverviewPages overview = pages(OverviewPages.class);
    Document nothing = draw("overview-0", "charters/", overview.overview(admin, ""), admin);
    assertThat(nothing.select("a[href$=platform/edit]")).hasSize(1);
    DocumentPages document = pages(DocumentPages.class);
    draw("none", "charters/platform", document.document(admin, PLATFORM, "", ""), admin);

    EditPages edit = pages(EditPages.class);
    String at = "charters/platform/edit";
    Document start = draw("edit-0", at, edit.edit(admin, PLATFORM, "", ""), admin);
    assertThat(start.select("a[href*=start]")).hasSize(2);
    Document ready = draw("edit-ready", at, edit.edit(admin, PLATFORM, "company", ""), admin);
    assertThat(ready.select("#f-source").val()).contains("[").hasSizeGreaterThan(4_000);

    String failing = HOSTILE + "[test] act=post -> no 1\n[lift 99] act=x\n";
    assertThat(
            edit.save(admin, PLATFORM, form(Map.of("source", failing, "revision", "0")))
                .getHeaderString("Location"))
        .isEqualTo("edit?done=saved");
    Document faulty = draw("edit-bad", at, edit.edit(admin, PLATFORM, "", "saved"), admin);
    assertThat(faulty.select("[data-verdict=no]")).hasSize(1);
    assertThat(faulty.select("#f-source").val().strip()).isEqualTo(failing.strip());
    assertThat(faulty.select(".lv-source > li[data-flag=no]")).isNotEmpty();
    PublishPages publish = pages(PublishPages.class);
    String publishing = "charters/platform/publish";
    Document barred = draw("publish-bad", publishing, publish.form(admin, PLATFORM), admin);
    assertThat(barred.select("main form")).isEmpty();

    Response conflict =
        edit.save(admin, PLATFORM, form(Map.of("source", "<script>alert(2)", "revision", "0")));
    assertThat(conflict.getStatus()).isEqualTo(409);
    Document two = draw("two-texts", at, conflict, admin);
    assertThat(two.select("#f-theirs").val()).contains("act=vote");
    assertThat(two.select("#f-source").val()).isEqualTo("<script>alert(2)");

    edit.save(admin, PLATFORM, form(Map.of("source", HOSTILE, "revision", "1")));
    Document good = draw("edit-good", at, edit.edit(admin, PLATFORM, "", ""), admin);
    assertThat(good.select("[data-verdict=yes] a[href$=publish]")).hasSize(1);
    draw("preview", at + "/preview", edit.preview(admin, PLATFORM), admin);
    Document form = draw("publish", publishing, publish.form(admin, PLATFORM), admin);
    Map<String, String> sent =
        Map.of(
            "revision", form.select("main input[name=revision]").val(),
            "key", form.select("main input[name=key]").val(),
            "from", "soon");
    Document unsure =
        draw("publish-form", publishing, publish.publish(admin, PLATFORM, form(sent)), admin);
    assertThat(unsure.select("[aria-invalid]")).hasSize(2);
    Map<String, String> sure =
        Map.of("revision", sent.get("revision"), "key", sent.get("key"), "confirm", "yes");
    assertThat(publish.publish(admin, PLATFORM, form(sure)).getHeaderString("Location"))
        .isEqualTo("../platform?done=published");
    Document read =
        draw(
            "document",
            "charters/platform",
            document.document(admin, PLATFORM, "published", "1"),
            admin);
    assertThat(read.select(".lv-clause")).hasSize(2);
    assertThat(read.select(".lv-clause[data-decides]").attr("id")).isEqualTo("clause-1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void aMemberReadsAsksAndAcknowledges(String language) {
    locale = Locale.forLanguageTag(language);
    Signed member = as(AISSA, "charters:read");
    world.published(PLATFORM, ReadyCharter.COMPANY.source(locale));
    world.published(CLUB, HOSTILE);

    Document list =
        draw("overview", "charters/", pages(OverviewPages.class).overview(member, ""), member);
    assertThat(list.select(".lv-list > li")).hasSize(2);
    assertThat(list.select("a[href*=edit]")).isEmpty();

    DocumentPages document = pages(DocumentPages.class);
    Document page =
        draw("charter", "charters/platform", document.document(member, PLATFORM, "", ""), member);
    assertThat(page.select(".lv-clause")).hasSizeGreaterThan(20);
    assertThat(page.select("main a[href*=edit]:not([href*=editions])")).isEmpty();
    int number = Integer.parseInt(page.select("main input[name=edition]").val());
    assertThat(document.acknowledge(member, PLATFORM, number).getHeaderString("Location"))
        .isEqualTo("../platform?done=acknowledged");
    Document after =
        draw(
            "acknowledged",
            "charters/platform",
            document.document(member, PLATFORM, "acknowledged", ""),
            member);
    assertThat(after.select("main input[name=edition]")).isEmpty();
    draw("club", "charters/" + CLUB, document.document(member, CLUB, "", ""), member);

    AskPages ask = pages(AskPages.class);
    String asking = "charters/" + CLUB + "/ask";
    Document empty = draw("ask", asking, ask.ask(member, CLUB, FakeAddress.with()), member);
    assertThat(empty.select("main select, main input[type=checkbox]")).isNotEmpty();
    String act = locale.equals(Locale.FRENCH) ? "acte" : "act";
    Document answer =
        draw(
            "ask-answer",
            asking,
            ask.ask(member, CLUB, FakeAddress.with("asked", "yes", "act", "vote")),
            member);
    assertThat(answer.select("[data-verdict]").attr("data-verdict")).isEqualTo("ask");
    draw(
        "ask-platform",
        "charters/platform/ask",
        ask.ask(
            member,
            PLATFORM,
            FakeAddress.with("asked", "yes", act, "<script>alert(1)</script>", "x", "y")),
        member);
    assertThatThrownBy(() -> document.document(member, "nowhere", "", ""))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.problem().status()).isEqualTo(404));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void editionsAreListedReadComparedAndWithdrawn(String language) {
    locale = Locale.forLanguageTag(language);
    Signed admin = as(INES);
    world.published(PLATFORM, HOSTILE);
    world.published(PLATFORM, HOSTILE.replace("More.", "Less. <script>alert(3)</script>"));
    EditionPages editions = pages(EditionPages.class);
    String at = "charters/platform/editions";
    Document list = draw("editions", at, editions.editions(admin, PLATFORM), admin);
    assertThat(list.select("a[href*=compare]")).hasSize(1);
    draw("edition", at + "/1", editions.edition(admin, PLATFORM, "1"), admin);
    assertThat(editions.compare(admin, PLATFORM, "", "").getHeaderString("Location"))
        .isEqualTo("compare?from=1&to=2");
    Document compared =
        draw("compare", at + "/compare", editions.compare(admin, PLATFORM, "1", "2"), admin);
    assertThat(compared.select(".lv-diff > li")).hasSize(1);
    assertThat(compared.select("del, ins")).hasSize(2);

    Optional<java.time.Instant> later = Optional.of(world.clock.instant().plus(Duration.ofDays(9)));
    world.published(PLATFORM, HOSTILE.replace("More.", "Later."), later);
    Document coming =
        draw(
            "coming",
            "charters/platform",
            pages(DocumentPages.class).document(admin, PLATFORM, "published", ""),
            admin);
    assertThat(coming.select("[role=status]").text()).contains("3");
    WithdrawPages withdraw = pages(WithdrawPages.class);
    draw("withdraw", "charters/platform/withdraw", withdraw.ask(admin, PLATFORM), admin);
    assertThat(withdraw.withdraw(admin, PLATFORM, 3).getHeaderString("Location"))
        .isEqualTo("../?done=withdrawn");
    draw("withdrawn", at, editions.editions(admin, PLATFORM), admin);
    draw(
        "overview-withdrawn",
        "charters/",
        pages(OverviewPages.class).overview(admin, "withdrawn"),
        admin);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void aTextThatIsTooLongComesBack(String language) {
    locale = Locale.forLanguageTag(language);
    Signed admin = as(INES);
    String typed = "x".repeat(2_000_001);
    Response answer =
        pages(EditPages.class)
            .save(admin, PLATFORM, form(Map.of("source", typed, "revision", "0")));
    assertThat(answer.getStatus()).isEqualTo(400);
    Document page = draw("too-long", "charters/platform/edit", answer, admin);
    assertThat(page.select("#f-source").val()).hasSize(2_000_001);
  }
}
