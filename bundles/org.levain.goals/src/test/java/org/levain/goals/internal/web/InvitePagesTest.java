package org.levain.goals.internal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.levain.goals.internal.fake.FakeMembers.AISSA;
import static org.levain.goals.internal.fake.FakeMembers.INES;
import static org.levain.goals.internal.fake.FakeMembers.MARTIN;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levain.goals.internal.GoalProblems;
import org.levain.goals.internal.GoalsModule;
import org.levain.goals.internal.action.CreateCommunity;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.domain.Invitation;
import org.levain.goals.internal.fake.FakeHost;
import org.levain.goals.internal.fake.Requests;
import org.levain.goals.internal.fake.Site;
import org.levain.goals.internal.fake.World;
import org.levain.goals.internal.invite.InvitationLinks;
import org.levain.goals.internal.invite.InvitationLinks.Act;
import org.levain.host.Actor;
import org.levain.host.Group;
import org.levain.host.Member;
import org.levain.web.Refusal;
import org.levain.web.View;
import org.levain.web.testing.PageCheck;
import org.levain.web.testing.PageTester;
import org.levain.web.testing.Signed;
import org.levain.web.testing.TestCaller;
import org.levain.words.Sentence;

/** Inviting from the first name to the answer, as each of them sees it. */
class InvitePagesTest {

  private static final String HOSTILE = "<script>alert(1)</script>";

  private final World world = World.withPages();
  private final Site site = new Site(world, FakeHost.wiki());
  private final Community bids =
      ((CreateCommunity.Created) world.create.create(Requests.bids(), MARTIN, "form")).community();
  private final String at = "goals/communities/" + bids.id() + "/invitations";
  private Locale locale = Locale.ENGLISH;

  InvitePagesTest() {
    world.ledger.apply();
  }

  private Signed as(Member member) {
    return Signed.as(member, locale);
  }

  private Document draw(String name, String where, Object answer, Signed reader) {
    Object entity = answer instanceof Response response ? response.getEntity() : answer;
    PageTester pages = PageTester.of(GoalsModule.class).as(reader.caller());
    pages.write(name + "-" + locale.getLanguage(), (View) entity);
    String html = pages.at(where).render((View) entity);
    assertThat(PageCheck.faults(html)).as(name).isEmpty();
    assertThat(html).doesNotContain(HOSTILE);
    return Jsoup.parse(html);
  }

  private static MultivaluedMap<String, String> form(
      String act, Map<String, String> fields, String... ticked) {
    MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
    fields.forEach(form::putSingle);
    form.putSingle("act", act);
    form.put("ticked", List.of(ticked));
    return form;
  }

  private Response post(MultivaluedMap<String, String> form) {
    return site.invite.act(as(INES), bids.id(), form);
  }

  private void askAissa() {
    Map<String, String> fields = Map.of("people", "aissa", "reason", "You know the north.");
    assertThat(post(form("invite", fields, "aissa")).getHeaderString("Location"))
        .isEqualTo("invitations?done=invited");
  }

  private Invitation invitation() {
    return world.invitations.list(bids.id(), "", 1).get(0);
  }

  private String token(Act act) {
    return new InvitationLinks(world.tokens, Optional::empty).token(invitation(), act);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void theAnimatorIsLedFromNamesToTheList(String language) {
    locale = Locale.forLanguageTag(language);
    world.groups.save(Group.of("North", List.of("aissa")), Actor.system("t"));
    Document empty =
        draw("invite-empty", at, site.invite.list(as(INES), bids.id(), "", ""), as(INES));
    assertThat(empty.select("select[name=group] option").eachAttr("value"))
        .containsExactly("", "North");
    Map<String, String> fields =
        Map.of("people", "ines\nnobody" + HOSTILE + "\nMarti", "group", "North", "reason", HOSTILE);
    Document found = draw("invite-found", at, post(form("find", fields)), as(INES));
    assertThat(found.select("input[name=ticked]").eachAttr("value")).containsExactly("aissa");
    assertThat(found.select("input[name=ticked][checked]")).hasSize(1);
    assertThat(found.select("input[name=people]").val()).isEqualTo(fields.get("people"));
    assertThat(found.select("details pre")).hasSize(2).allMatch(p -> p.text().contains(HOSTILE));
    Response sent = post(form("invite", fields, "aissa"));
    assertThat(sent.getHeaderString("Location")).isEqualTo("invitations?done=invited");
    Document list =
        draw("invite-list", at, site.invite.list(as(INES), bids.id(), "invited", ""), as(INES));
    assertThat(list.select("#asked li strong").text()).isEqualTo("Aïssa D.");
    site.invited.answer(stranger(), "not-now", token(Act.NOT_NOW));
    Document again = draw("invite-again", at, post(form("find", fields)), as(INES));
    assertThat(again.select("input[name=ticked]")).isEmpty();
    assertThat(again.select("button[value=invite]")).isEmpty();
  }

  private Signed stranger() {
    return new Signed(new TestCaller(Optional.empty(), Set.of(), locale));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void nothingThatWasTypedIsLost(String language) {
    locale = Locale.forLanguageTag(language);
    world.members.add(new Member("u-zoe", "zoe", "Zoé", Optional.empty(), Set.of()));
    Map<String, String> fields =
        Map.of("people", "aissa\nzoe", "reason", "", "reason.aissa", "x".repeat(600));
    Response refused = post(form("invite", fields, "aissa", "zoe"));
    assertThat(refused.getStatus()).isEqualTo(400);
    Document page = draw("invite-refused", at, refused, as(INES));
    assertThat(page.select("input[name=ticked][checked]")).hasSize(2);
    assertThat(page.select("textarea[name=reason.aissa]").val()).hasSize(600);
    assertThat(page.select("#errors a").eachAttr("href")).contains("#f-reason", "#f-reason-aissa");
    Response none = post(form("find", Map.of("people", "", "reason", "Because.")));
    Document first = draw("invite-nobody", at, none, as(INES));
    assertThat(first.select("textarea[name=reason]").val()).isEqualTo("Because.");
    assertThat(world.outbox.sent).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void thePreviewIsTheMail(String language) {
    locale = Locale.forLanguageTag(language);
    Map<String, String> fields = Map.of("people", "aissa", "reason", "You know the north.");
    Document page = draw("invite-preview", at, post(form("preview", fields, "aissa")), as(INES));
    askAissa();
    String mail = world.outbox.sent.values().iterator().next().text();
    String shown = page.select("div[lang=en] pre").first().wholeText();
    assertThat(shown.replaceAll("https://\\S+", "LINK"))
        .isEqualTo(mail.replaceAll("https://\\S+", "LINK"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void peopleCanBeAddedFromTheSameList(String language) {
    locale = Locale.forLanguageTag(language);
    Response added = post(form("add", Map.of("people", "aissa"), "aissa"));
    assertThat(added.getHeaderString("Location")).endsWith("?done=members#members");
    world.ledger.apply();
    assertThat(world.groups.find(bids.places().group()).orElseThrow().logins()).contains("aissa");
    Response nobody = post(form("add", Map.of("people", "aissa")));
    draw("invite-add-nobody", at, nobody, as(INES));
    assertThat(nobody.getStatus()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void saysBeforehandThatMailCannotLeave(String language) {
    locale = Locale.forLanguageTag(language);
    world.outbox.trouble = Optional.of(Sentence.said("No server."));
    Document troubled =
        draw("invite-trouble", at, site.invite.list(as(INES), bids.id(), "", ""), as(INES));
    assertThat(troubled.text()).contains("No server.");
    InvitePages nowhere =
        new InvitePages(
            world.inviting(World.NOON, Optional::empty),
            world.addMembers,
            new GoalProblems(world.messages));
    Document page = draw("invite-nowhere", at, nowhere.list(as(INES), bids.id(), "", ""), as(INES));
    assertThat(page.select("a[href$=admin/settings]")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void whoeverIsInvitedAnswersWithoutSigningIn(String language) {
    locale = Locale.forLanguageTag(language);
    askAissa();
    String join = "goals/invited/join/" + token(Act.JOIN);
    View asked = site.invited.ask(stranger(), "join", token(Act.JOIN));
    Document page = draw("invited", join, asked, stranger());
    assertThat(page.text()).contains(bids.purpose().goal(), "You know the north.", "Inès V.");
    assertThat(page.select("form[method=post]")).hasSize(1);
    assertThat(invitation().answer()).isEmpty();
    Response answered = site.invited.answer(stranger(), "join", token(Act.JOIN));
    assertThat(answered.getHeaderString("Location")).isEqualTo(token(Act.JOIN));
    View after = site.invited.ask(stranger(), "join", token(Act.JOIN));
    Document joined = draw("invited-joined", join, after, stranger());
    assertThat(joined.select("form[method=post]")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void notNowIsAskedForOnceMoreAndCanBeTakenBackByOneself(String language) {
    locale = Locale.forLanguageTag(language);
    askAissa();
    String where = "goals/invited/not-now/" + token(Act.NOT_NOW);
    View asked = site.invited.ask(stranger(), "not-now", token(Act.NOT_NOW));
    draw("not-now", where, asked, stranger());
    assertThat(invitation().answer()).isEmpty();
    site.invited.answer(stranger(), "not-now", token(Act.NOT_NOW));
    View noted = site.invited.ask(stranger(), "not-now", token(Act.NOT_NOW));
    Document page = draw("not-now-noted", where, noted, stranger());
    assertThat(page.select("form[method=post]")).isEmpty();
    View back = site.invited.ask(stranger(), "join", token(Act.JOIN));
    assertThat(draw("not-now-join", where, back, stranger()).select("form[method=post]"))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void theInvitationWaitsOnTheMembersOwnPage(String language) {
    locale = Locale.forLanguageTag(language);
    askAissa();
    View first = site.gallery.gallery(as(AISSA), "", "", "");
    Document gallery = draw("gallery-invited", "goals/", first, as(AISSA));
    assertThat(gallery.select("a[href$=mine#invited]")).hasSize(1);
    Document mine = draw("mine-invited", "goals/mine", site.mine.mine(as(AISSA)), as(AISSA));
    assertThat(mine.select("#invited").text()).contains("Bids", "You know the north.");
    String id = invitation().id();
    String where = "goals/invitations/" + id + "/join";
    draw("my-invitation", where, site.invitations.ask(as(AISSA), id, "join"), as(AISSA));
    assertThat(site.invitations.answer(as(AISSA), id, "join").getHeaderString("Location"))
        .isEqualTo("join");
    Document after = draw("mine-after", "goals/mine", site.mine.mine(as(AISSA)), as(AISSA));
    assertThat(after.select("#invited")).isEmpty();
  }

  private static void isRefused(int status, String type, Runnable call) {
    assertThatThrownBy(call::run)
        .isInstanceOfSatisfying(
            Refusal.class,
            r -> {
              assertThat(r.problem().status()).isEqualTo(status);
              assertThat(r.problem().type()).isEqualTo(type);
              assertThat(r.problem().detail()).doesNotStartWith("problem.");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void aTokenIsGoodForOneActOfOnePersonInTime(String language) {
    locale = Locale.forLanguageTag(language);
    askAissa();
    String join = token(Act.JOIN);
    isRefused(404, "no-invitation", () -> site.invited.ask(stranger(), "not-now", join));
    isRefused(404, "no-invitation", () -> site.invited.answer(stranger(), "not-now", join));
    isRefused(404, "no-invitation", () -> site.invited.answer(stranger(), "maybe", join));
    isRefused(404, "no-invitation", () -> site.invited.ask(stranger(), "join", "made.1.up"));
    isRefused(409, "invitation-of-another", () -> site.invited.answer(as(MARTIN), "join", join));
    InvitedPages late =
        new InvitedPages(
            world.inviting(java.time.Clock.offset(World.NOON, Invitation.LIFE)),
            new GoalProblems(world.messages));
    isRefused(410, "invitation-over", () -> late.ask(stranger(), "join", join));
    isRefused(410, "invitation-over", () -> late.answer(stranger(), "join", join));
    String id = invitation().id();
    isRefused(404, "no-invitation", () -> site.invitations.ask(as(MARTIN), id, "join"));
    isRefused(404, "no-invitation", () -> site.invitations.answer(as(MARTIN), id, "join"));
    assertThat(invitation().answer()).isEmpty();
  }
}
