package org.levain.goals.internal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.levain.goals.internal.fake.FakeMembers.AISSA;
import static org.levain.goals.internal.fake.FakeMembers.INES;
import static org.levain.goals.internal.fake.FakeMembers.MARTIN;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levain.goals.internal.GoalsModule;
import org.levain.goals.internal.action.SendRequest;
import org.levain.goals.internal.domain.StartRequest;
import org.levain.goals.internal.fake.FakeHost;
import org.levain.goals.internal.fake.Requests;
import org.levain.goals.internal.fake.Site;
import org.levain.goals.internal.fake.World;
import org.levain.host.Actor;
import org.levain.host.Group;
import org.levain.host.Member;
import org.levain.web.Refusal;
import org.levain.web.View;
import org.levain.web.testing.PageCheck;
import org.levain.web.testing.PageTester;
import org.levain.web.testing.Signed;

/**
 * A member asks for a community, an administrator answers. Walked through as a browser would,
 * taking every hidden field from the page before.
 */
class RequestsPagesTest {

  private static final String[] MEMBER = {"goals:read", "goals:create", "goals:ask"};

  private final World world = World.withPages();
  private final Site site = new Site(world, FakeHost.wiki());

  private static Signed member(Member member, String language) {
    return Signed.as(member, Locale.forLanguageTag(language), MEMBER);
  }

  private static Signed administrator(String language) {
    return Signed.as(AISSA, Locale.forLanguageTag(language));
  }

  private static Document draw(String name, Signed reader, String at, Object answer) {
    Object entity = answer instanceof Response response ? response.getEntity() : answer;
    PageTester pages = PageTester.of(GoalsModule.class).as(reader.caller());
    pages.write(name + "-" + reader.caller().locale().getLanguage(), (View) entity);
    String html = pages.at(at).render((View) entity);
    assertThat(PageCheck.faults(html)).as(name).isEmpty();
    return Jsoup.parse(html);
  }

  private void onRequest(String template) {
    site.curate.audience(administrator("en"), template, "request", "");
  }

  private static MultivaluedMap<String, String> sent(Element form) {
    var fields = new MultivaluedHashMap<String, String>();
    form.select("input[name], textarea[name]")
        .forEach(field -> fields.putSingle(field.attr("name"), field.val()));
    return fields;
  }

  @Test
  void offersOnlyToAdministratorsToTakeOverWhatExists() {
    Signed martin = member(MARTIN, "en");
    View form = site.start.form(martin, "help-desk", "");
    Document shown = draw("start-member", martin, "goals/templates/help-desk", form);
    assertThat(shown.select("[name=existingPage], [name=existingGroup]")).isEmpty();
    Signed aissa = administrator("en");
    View full = site.start.form(aissa, "help-desk", "");
    assertThat(
            draw("start-administrator", aissa, "goals/templates/help-desk", full)
                .select("[name=existingPage], [name=existingGroup]"))
        .hasSize(2);
    var crafted = sent(shown.selectFirst("form#start"));
    crafted.putSingle("existingPage", "Nowhere");
    crafted.putSingle("existingGroup", "Admin");
    assertThat(site.start.check(martin, "help-desk", crafted).getStatus()).isEqualTo(303);
    assertThat(site.start.check(aissa, "help-desk", crafted).getStatus()).isEqualTo(400);
  }

  /** From the form to the key of the preview's form. */
  private String filled(Signed who, String template, View form, String name) {
    Document page = draw("ask-form", who, "goals/templates/x", form);
    Element start = page.selectFirst("form#start");
    start.selectFirst("input[name=name]").val(name);
    Response checked = site.start.check(who, template, sent(start));
    assertThat(checked.getStatus()).as(String.valueOf(checked.getEntity())).isEqualTo(303);
    return checked.getHeaderString("Location").replaceFirst(".*form=", "");
  }

  private Response answer(Signed who, String id, String answer, String reason) {
    Document page = draw("request-asked", who, "goals/requests/x", site.requests.one(who, id));
    String read = page.selectFirst("input[name=sent]").val();
    return site.requests.answer(who, id, answer, reason, Long.parseLong(read));
  }

  private StartRequest ask(Signed who, String name) {
    String key = filled(who, "help-desk", site.start.form(who, "help-desk", ""), name);
    Response preview = site.start.preview(who, "help-desk", key);
    Document page = draw("ask-preview", who, "goals/templates/x/preview", preview);
    assertThat(page.select("main form[action$=goals/asked] button")).hasSize(1);
    assertThat(page.select("main form[action$=goals/communities]")).isEmpty();
    String at = site.asked.send(who, key).getHeaderString("Location");
    assertThat(at).startsWith("asked/").endsWith("?done=sent");
    return world.requests.find(at.replaceAll("asked/|\\?.*", "")).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void leadFromTheGalleryToACommunity(String language) {
    onRequest("help-desk");
    Signed martin = member(MARTIN, language);
    Document gallery =
        draw("ask-gallery", martin, "goals/", site.gallery.gallery(martin, "", "", ""));
    Element card = gallery.selectFirst("li:has(a[href$=templates/help-desk])");
    assertThat(card.select(".lv-tag")).hasSize(1);
    assertThat(gallery.select("h3 + span, .lv-list .lv-tag")).isNotEmpty();
    draw("ask-look", martin, "goals/look/x", site.look.look(martin, "help-desk"));
    StartRequest request = ask(martin, "Help");
    assertThat(world.communities.list("", "", 10)).isEmpty();
    Document mine = draw("ask-mine", martin, "goals/mine", site.mine.mine(martin));
    assertThat(mine.select("a[href$=goals/asked/" + request.id() + "]").text()).isEqualTo("Help");
    draw("asked-open", martin, "goals/asked/x", site.asked.one(martin, request.id(), "sent"));

    Signed admin = administrator(language);
    Document list = draw("requests", admin, "goals/requests", site.requests.list("", ""));
    assertThat(list.select("h2 a").text()).isEqualTo("Help");
    Document one =
        draw("request", admin, "goals/requests/x", site.requests.one(admin, request.id()));
    assertThat(one.select("input[value=accept], button[value=back], button[value=decline]"))
        .hasSize(3);
    assertThat(answer(admin, request.id(), "accept", "").getStatus()).isEqualTo(303);
    assertThat(world.communities.named("Help").orElseThrow().creatorUid()).isEqualTo(MARTIN.uid());
    Document done =
        draw("asked-accepted", martin, "goals/asked/x", site.asked.one(martin, request.id(), ""));
    assertThat(done.select("a[data-kind=primary]").attr("href")).contains("goals/communities/");
    assertThat(
            draw("request-accepted", admin, "x/", site.requests.one(admin, request.id()))
                .select("button"))
        .isEmpty();
    assertThat(
            draw("requests-done", admin, "goals/requests", site.requests.list("done", ""))
                .select("h2 a")
                .text())
        .isEqualTo("Help");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void giveBackWhatWasTypedAndTakeItAgain(String language) {
    onRequest("help-desk");
    Signed martin = member(MARTIN, language);
    Signed admin = administrator(language);
    StartRequest request = ask(martin, "Help");
    Response nothing = answer(admin, request.id(), "back", " ");
    assertThat(nothing.getStatus()).isEqualTo(400);
    draw("request-no-reason", admin, "goals/requests/x", nothing);
    answer(admin, request.id(), "back", "Name <b>a site</b>.");
    Document back =
        draw("asked-back", martin, "goals/asked/x", site.asked.one(martin, request.id(), ""));
    assertThat(back.select(".lv-verdict").text()).contains("Name <b>a site</b>.");
    assertThat(back.select("form[action$=edit]")).hasSize(1);
    draw("request-back", admin, "goals/requests/x", site.requests.one(admin, request.id()));
    String form = site.asked.edit(martin, request.id()).getHeaderString("Location");
    assertThat(form).isEqualTo("../../templates/help-desk?form=" + request.formKey());
    View again = site.start.form(martin, "help-desk", request.formKey());
    Document page = draw("ask-again", martin, "goals/templates/x", again);
    assertThat(page.selectFirst("input[name=name]").val()).isEqualTo("Help");
    String key = filled(martin, "help-desk", again, "Help in Lyon");
    assertThat(key).isEqualTo(request.formKey());
    assertThat(site.asked.send(martin, key).getHeaderString("Location"))
        .isEqualTo("asked/" + request.id() + "?done=sent");
    assertThat(world.requests.open("", 10))
        .extracting(r -> r.wish().name())
        .containsExactly("Help in Lyon");
  }

  @Test
  void sendAgainWhatAProgramHasSentUnderItsKey() {
    onRequest("trade-practice");
    Signed martin = member(MARTIN, "en");
    SendRequest.Outcome outcome = world.asking.send().send(Requests.bids(), MARTIN, "f_2.b");
    String id = ((SendRequest.Sent) outcome).request().id();
    answer(administrator("en"), id, "back", "Name a site.");
    site.asked.edit(martin, id);
    View again = site.start.form(martin, "trade-practice", "f_2.b");
    assertThat(filled(martin, "trade-practice", again, "Bids in Lyon")).isEqualTo("f_2.b");
    Element form = draw("ask-key", martin, "goals/templates/x", again).selectFirst("form#start");
    MultivaluedMap<String, String> fields = sent(form);
    fields.putSingle("form", "not a key");
    assertThatThrownBy(() -> site.start.check(martin, "trade-practice", fields))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.problem().type()).isEqualTo("bad-key"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void declineWithAReasonAndTakeBack(String language) {
    onRequest("help-desk");
    Signed martin = member(MARTIN, language);
    Signed admin = administrator(language);
    StartRequest first = ask(martin, "One");
    answer(admin, first.id(), "decline", "There is one.");
    Document declined =
        draw("asked-declined", martin, "goals/asked/x", site.asked.one(martin, first.id(), ""));
    assertThat(declined.select(".lv-verdict").text()).contains("There is one.");
    draw("request-declined", admin, "goals/requests/x", site.requests.one(admin, first.id()));
    assertThat(site.asked.edit(martin, first.id()).getHeaderString("Location"))
        .isEqualTo("../" + first.id());
    StartRequest second = ask(martin, "Two");
    site.asked.withdraw(martin, second.id());
    draw("asked-withdrawn", martin, "goals/asked/x", site.asked.one(martin, second.id(), ""));
    draw("request-withdrawn", admin, "goals/requests/x", site.requests.one(admin, second.id()));
    Document mine = draw("ask-mine-after", martin, "goals/mine", site.mine.mine(martin));
    assertThat(mine.select("h3").eachText()).containsExactly("One");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void showARequestAgainThatWasChangedMeanwhile(String language) {
    onRequest("help-desk");
    StartRequest request = ask(member(MARTIN, language), "Help");
    Signed admin = administrator(language);
    long before = request.sent().minusMillis(1).toEpochMilli();
    for (String answer : new String[] {"accept", "decline", "back"}) {
      Response late = site.requests.answer(admin, request.id(), answer, "Because.", before);
      assertThat(late.getStatus()).isEqualTo(409);
      Document page = draw("request-changed", admin, "goals/requests/x", late);
      assertThat(page.select("input[name=sent]").val())
          .isEqualTo(String.valueOf(request.sent().toEpochMilli()));
    }
    assertThat(world.requests.find(request.id())).contains(request);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void sayThatThereIsNone(String language) {
    Signed admin = administrator(language);
    assertThat(
            draw("requests-empty", admin, "goals/requests", site.requests.list("", ""))
                .select(".lv-empty a[href$=goals/own]"))
        .hasSize(1);
    draw("requests-none-done", admin, "goals/requests", site.requests.list("done", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void tellWhatKeepsARequestFromBeingAccepted(String language) {
    onRequest("help-desk");
    StartRequest request = ask(member(MARTIN, language), "Bids");
    world.create.create(Requests.bids(), INES, "other form");
    Signed admin = administrator(language);
    Document one = draw("request-obstacle", admin, "x/", site.requests.one(admin, request.id()));
    assertThat(one.select(".lv-verdict").text()).contains("Bids");
    assertThat(one.select("input[value=accept]")).isEmpty();
    Response answer = answer(admin, request.id(), "accept", "");
    assertThat(answer.getStatus()).isEqualTo(400);
  }

  @Test
  void letNobodyElseSeeOrTouchARequest() {
    onRequest("help-desk");
    StartRequest request = ask(member(MARTIN, "en"), "Help");
    Signed ines = member(INES, "en");
    assertThatThrownBy(() -> site.asked.one(ines, request.id(), "")).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> site.asked.edit(ines, request.id())).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> site.asked.withdraw(ines, request.id())).isInstanceOf(Refusal.class);
    assertThat(world.requests.find(request.id())).contains(request);
    assertThatThrownBy(() -> site.requests.one(administrator("en"), "none"))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void keepTheDraftOfSomebodyWhoSendsTooMany() {
    onRequest("help-desk");
    Signed martin = member(MARTIN, "en");
    for (int i = 0; i < StartRequest.MOST_OPEN; i++) {
      ask(martin, "Help " + (char) ('A' + i));
    }
    View form = site.start.form(martin, "help-desk", "");
    String key = filled(martin, "help-desk", form, "Eleven");
    assertThatThrownBy(() -> site.asked.send(martin, key)).isInstanceOf(Refusal.class);
    assertThat(world.drafts.find(MARTIN.uid(), key)).isPresent();
    assertThat(site.asked.send(martin, "no such form").getHeaderString("Location")).isEqualTo("./");
  }

  @Test
  void leaveCreatingToWhoeverMay() {
    onRequest("help-desk");
    Signed martin = member(MARTIN, "en");
    String key = filled(martin, "help-desk", site.start.form(martin, "help-desk", ""), "Help");
    assertThat(site.communities.create(martin, key).getHeaderString("Location"))
        .isEqualTo("templates/help-desk/preview?form=" + key);
    assertThat(world.communities.list("", "", 10)).isEmpty();
    Signed admin = administrator("en");
    Document form =
        draw("ask-not", admin, "goals/templates/x", site.start.form(admin, "help-desk", ""));
    assertThat(form.select("main > .lv-status")).isEmpty();
  }

  @Test
  void openATemplateAtOnceToMembersOfItsGroupsAndOnRequestToOthers() {
    world.groups.save(Group.of("Night", Set.of("ines")), Actor.system("test"));
    site.curate.audience(administrator("en"), "help-desk", "groups", "Night");
    Member inNight =
        new Member(INES.uid(), INES.login(), INES.fullName(), INES.mail(), Set.of("Night"));
    Signed ines = member(inNight, "en");
    String key = filled(ines, "help-desk", site.start.form(ines, "help-desk", ""), "Night help");
    assertThat(site.communities.create(ines, key).getHeaderString("Location"))
        .contains("?done=created");
    Signed martin = member(MARTIN, "en");
    Document gallery = draw("groups", martin, "goals/", site.gallery.gallery(martin, "", "", ""));
    assertThat(gallery.selectFirst("li:has(a[href$=templates/help-desk])").text())
        .contains("On request", "Night");
    ask(martin, "Day help");
  }

  @Test
  void letSomebodyAskWhoMayNotCreateAtAll() {
    Signed martin = Signed.as(MARTIN, Locale.ENGLISH, "goals:read", "goals:ask");
    Document gallery = draw("may-ask", martin, "goals/", site.gallery.gallery(martin, "", "", ""));
    assertThat(gallery.select("h3 a[href*=goals/templates/]")).hasSize(14);
    assertThat(gallery.text()).contains("send it as a request");
    ask(martin, "Help");
    site.curate.audience(administrator("en"), "help-desk", "nobody", "");
    assertThatThrownBy(() -> site.start.form(martin, "help-desk", "")).isInstanceOf(Refusal.class);
    Signed reader = Signed.as(MARTIN, Locale.ENGLISH, "goals:read");
    assertThatThrownBy(() -> site.start.form(reader, "event", "")).isInstanceOf(Refusal.class);
    draw("may-look", reader, "goals/", site.gallery.gallery(reader, "", "", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void showWhoMayUseATemplate(String language) {
    onRequest("help-desk");
    Signed admin = administrator(language);
    draw("own-request", admin, "goals/own", site.curate.list(admin, ""));
    Document one =
        draw("own-one-request", admin, "goals/own/x", site.curate.one(admin, "help-desk", ""));
    assertThat(one.select("input[name=open][checked]").val()).isEqualTo("request");
    assertThat(world.audit.entries.get(0).details()).containsEntry("open", "request");
  }
}
