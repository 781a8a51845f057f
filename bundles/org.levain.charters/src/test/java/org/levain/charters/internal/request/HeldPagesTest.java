package org.levain.charters.internal.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.levain.charters.internal.fake.FakeMembers.AISSA;
import static org.levain.charters.internal.fake.FakeMembers.INES;
import static org.levain.charters.internal.request.HeldWorld.CHARTER;
import static org.levain.charters.internal.request.HeldWorld.CUSTOMERS;
import static org.levain.charters.internal.request.HeldWorld.PHOTO;
import static org.levain.charters.internal.request.HeldWorld.TOMAS;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Proxy;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levain.charters.internal.ChartersModule;
import org.levain.charters.internal.fake.FakeCommunities;
import org.levain.charters.internal.fake.FakeHost;
import org.levain.charters.internal.held.HeldPages;
import org.levain.charters.internal.held.HeldState;
import org.levain.charters.internal.held.HeldText;
import org.levain.charters.internal.place.Place;
import org.levain.charters.internal.rest.HeldApi;
import org.levain.charters.internal.rest.RequestsApi;
import org.levain.host.Capability;
import org.levain.host.Member;
import org.levain.web.Refusal;
import org.levain.web.View;
import org.levain.web.testing.PageCheck;
import org.levain.web.testing.PageTester;
import org.levain.web.testing.Signed;

/** The pages of kept texts and requests, in both languages, with texts that are attacks. */
class HeldPagesTest {

  private static final HttpServletRequest REQUEST =
      (HttpServletRequest)
          Proxy.newProxyInstance(
              HeldPagesTest.class.getClassLoader(),
              new Class<?>[] {HttpServletRequest.class},
              (proxy, method, arguments) -> null);

  private final HeldWorld held = new HeldWorld();
  private Locale locale = Locale.ENGLISH;

  @BeforeEach
  void publish() {
    held.world.published(Place.PLATFORM, CHARTER);
    held.pages.write("Club", "Welcome.", "aissa");
  }

  private Signed as(Member member) {
    return Signed.as(member, locale, "charters:read");
  }

  private Document draw(String name, String where, Object answer, Member reader) {
    Object entity = answer instanceof Response response ? response.getEntity() : answer;
    PageTester tester = PageTester.of(ChartersModule.class).as(as(reader).caller());
    tester.write(name + "-" + locale.getLanguage(), (View) entity);
    String html = tester.at(where).render((View) entity);
    assertThat(PageCheck.faults(html)).as(name).isEmpty();
    assertThat(html).as(name).doesNotContain("<script>alert").doesNotContain("<b>ever");
    return Jsoup.parse(html);
  }

  private Document one(String name, HeldText text) {
    Response answer = held.resource(HeldPages.class).one(as(TOMAS), REQUEST, text.id(), "");
    return draw(name, "charters/held/" + text.id(), answer, TOMAS);
  }

  private Response act(HeldText text, Map<String, String> fields) {
    return held.resource(HeldPages.class).act(as(TOMAS), REQUEST, text.id(), form(fields));
  }

  private static MultivaluedMap<String, String> form(Map<String, String> fields) {
    MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
    fields.forEach(form::putSingle);
    return form;
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void showTheClauseAnotherWayAndTheTextInAFormOfTheServersEditor(String language) {
    locale = Locale.forLanguageTag(language);
    String hostile = CUSTOMERS + "\n</textarea><script>alert(1)</script>";
    HeldText text = held.kept(held.saves(TOMAS, "Club", hostile));

    Document page = one("held-refused", text);

    assertThat(page.select("textarea[name=_editedtext]").text()).contains("Mr Martin pays late.");
    assertThat(page.select("form[action$='Edit.jsp?page=Club'] input[name=X-XSRF-TOKEN]").val())
        .isEqualTo("theirs");
    assertThat(page.text()).contains("Tell the case without names.", "No customer data");
    assertThat(page.select("a[href$='charters/platform#clause-2']")).hasSize(1);
    assertThat(page.select("button[value=ask]")).isEmpty();
    assertThat(page.select("button[value=discard]")).hasSize(1);
    Document list =
        draw(
            "held-list",
            "charters/held",
            held.resource(HeldPages.class).list(as(TOMAS), ""),
            TOMAS);
    assertThat(list.select("a[href$='held/" + text.id() + "']").text()).isEqualTo("Club");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void askAndShowHowItStandsUntilItIsSaved(String language) {
    locale = Locale.forLanguageTag(language);
    HeldText text = held.kept(held.saves(TOMAS, "Club", PHOTO));
    Document form = one("held-ask", text);
    assertThat(form.select("form:has(button[value=ask]) h2").text()).contains("Aïssa D.");

    assertThat(act(text, Map.of("act", "ask", "note", "x".repeat(1_001))).getStatus())
        .isEqualTo(400);
    assertThat(act(text, Map.of("act", "ask", "note", "<b>Please</b>")).getStatus()).isEqualTo(303);
    assertThat(one("held-asked", text).select("button[value=take-back]")).hasSize(1);
    RequestsPages requests = held.resource(RequestsPages.class);
    Document list = draw("requests", "charters/requests", requests.list(as(AISSA), ""), AISSA);
    assertThat(list.text()).contains("<b>Please</b>", "Tomas K.");
    Document request =
        draw(
            "request",
            "charters/requests/" + text.id(),
            requests.one(as(AISSA), text.id(), ""),
            AISSA);
    assertThat(request.select("pre").text()).contains("<script>alert(1)</script> a picture");
    assertThat(requests.act(as(AISSA), text.id(), form(Map.of("answer", "decline"))).getStatus())
        .isEqualTo(400);
    assertThat(requests.act(as(AISSA), text.id(), form(Map.of("answer", "grant"))).getStatus())
        .isEqualTo(303);
    one("held-granted", text);
    held.works(text);
    assertThat(one("held-saved", text).select("a[href$='Wiki.jsp?page=Club']")).isNotEmpty();
    draw(
        "request-saved",
        "charters/requests/" + text.id(),
        requests.one(as(AISSA), text.id(), ""),
        AISSA);
    assertThat(
            draw("requests-empty", "charters/requests", requests.list(as(AISSA), ""), AISSA)
                .select(".lv-empty"))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void showWhatWasDeclinedStuckDiscardedOrIsPermittedByNow(String language) {
    locale = Locale.forLanguageTag(language);
    HeldText text = held.kept(held.saves(TOMAS, "Club", PHOTO));
    act(text, Map.of("act", "ask"));
    held.answer.decline(text.id(), Optional.empty(), "Ask the <b>people</b>.", AISSA);
    assertThat(one("held-declined", text).text()).contains("Ask the <b>people</b>.");
    act(text, Map.of("act", "ask"));
    held.answer.grant(text.id(), Optional.empty(), "job", AISSA);
    held.pages.write("Club", "Changed.", "ines");
    held.works(text);
    Document stuck = one("held-stuck", text);
    assertThat(stuck.select(".lv-verdict")).hasSizeGreaterThan(2);
    assertThat(act(text, Map.of("act", "keep", "_editedtext", "Without a picture")).getStatus())
        .isEqualTo(303);
    assertThat(one("held-permitted", text).select("[data-verdict=yes]")).hasSize(1);
    act(text, Map.of("act", "discard"));
    assertThat(one("held-discarded", text).select("button[value=undo]")).hasSize(1);
    assertThat(held.now(text).state()).isEqualTo(HeldState.DISCARDED);
    for (String why : new String[] {"size", "full", "rate", "database", "<b>"}) {
      View view = held.resource(HeldPages.class).notKept(why, "platform", "2");
      Document page = draw("not-kept-" + why.length(), "charters/held/not-kept", view, TOMAS);
      assertThat(page.text()).contains("No customer data");
    }
  }

  @Test
  void areFoundByNobodyElse() {
    HeldText text = held.kept(held.saves(TOMAS, "Club", PHOTO));

    for (Member other : new Member[] {AISSA, INES}) {
      HeldPages pages = held.resource(HeldPages.class);
      assertThatThrownBy(() -> pages.one(as(other), REQUEST, text.id(), ""))
          .isInstanceOf(Refusal.class);
      assertThatThrownBy(() -> pages.download(as(other), text.id())).isInstanceOf(Refusal.class);
      assertThatThrownBy(() -> held.resource(HeldApi.class).one(as(other), text.id()))
          .isInstanceOf(Refusal.class);
      assertThatThrownBy(() -> held.resource(RequestsPages.class).one(as(other), text.id(), ""))
          .isInstanceOf(Refusal.class);
      assertThatThrownBy(() -> held.resource(RequestsApi.class).one(as(other), text.id()))
          .isInstanceOf(Refusal.class);
    }
    Response file = held.resource(HeldPages.class).download(as(TOMAS), text.id());
    assertThat(file.getEntity()).isEqualTo(PHOTO);
    assertThat(file.getHeaderString("Content-Disposition")).startsWith("attachment");
  }

  @Test
  void sayWhereAServerCannotRefuseSaves() {
    FakeHost plain = new FakeHost("Application", Set.of(Capability.GROUPS));
    held.resources = held.desk(plain, Optional.empty()).resources();
    HeldText text = held.kept(held.saves(TOMAS, "Club", CUSTOMERS));

    assertThat(
            draw(
                    "held-list-plain",
                    "charters/held",
                    held.resource(HeldPages.class).list(as(TOMAS), ""),
                    TOMAS)
                .select("[data-verdict=past]"))
        .hasSize(1);
    Document page = one("held-plain", text);
    assertThat(page.select("textarea[name=text]")).hasSize(1);
    assertThat(page.select("button[value=keep]")).hasSize(1);
  }

  @Test
  void tryATextWithoutSavingIt() {
    HeldApi api = held.resource(HeldApi.class);

    assertThat(api.attempt(as(TOMAS), new HeldApi.NewTry("Club", "Hello", null)).getStatus())
        .isEqualTo(204);
    Response kept = api.attempt(as(TOMAS), new HeldApi.NewTry("Club", CUSTOMERS, null));
    assertThat(kept.getStatus()).isEqualTo(201);
    assertThat(api.list(as(TOMAS))).hasSize(1);
    assertThat(held.pages.saved).isEmpty();
    assertThatThrownBy(() -> api.attempt(as(TOMAS), new HeldApi.NewTry("", "x", null)))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> api.attempt(as(TOMAS), new HeldApi.NewTry("Club", "x", "none")))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> api.attempt(as(TOMAS), new HeldApi.NewTry("Club", PHOTO, "platform")))
        .as("where the page does not belong, others would decide")
        .isInstanceOf(Refusal.class);
    assertThat(api.list(as(TOMAS))).hasSize(1);
    api.attempt(as(TOMAS), new HeldApi.NewTry("Other", PHOTO, FakeCommunities.CLUB));
    assertThat(held.texts.of(TOMAS.uid()))
        .filteredOn(text -> text.where().page().equals("Other"))
        .singleElement()
        .as("a page of no community is the platform's, whatever its author means")
        .satisfies(text -> assertThat(held.deciders.may(text, AISSA)).isFalse());
  }
}
