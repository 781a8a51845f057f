package org.levain.host.jspwiki.internal.member;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.wiki.api.core.Session;
import org.apache.wiki.auth.AuthenticationManager;
import org.apache.wiki.auth.SessionMonitor;
import org.apache.wiki.auth.WikiPrincipal;
import org.apache.wiki.auth.WikiSecurityException;
import org.apache.wiki.auth.authorize.GroupManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levain.host.Actor;
import org.levain.host.Group;
import org.levain.host.Member;
import org.levain.host.jspwiki.internal.TestServlet;
import org.levain.host.jspwiki.internal.TestWiki;

class JspWikiMembersTest {

  private static final Actor SEEDING = Actor.system("seeding");

  @TempDir static Path folder;
  private static TestWiki wiki;

  @BeforeAll
  static void start() {
    wiki =
        new TestWiki(
            folder, p -> p.setProperty(AuthenticationManager.PROP_ALLOW_COOKIE_AUTH, "true"));
    wiki.register("zoe", "Zoé Martin", "zoe@example.org");
    wiki.register("maelle", "Maëlle Roux", "maelle@example.org");
    wiki.register("emile", "Émile Noël", "");
    wiki.groups.save(Group.of("Ward4", List.of("maelle")), SEEDING);
  }

  @AfterAll
  static void stop() {
    wiki.close();
  }

  private static HttpSession signIn(String login) throws WikiSecurityException {
    HttpSession http = TestServlet.session();
    HttpServletRequest request = TestServlet.request(http, null, Locale.FRENCH);
    Session session = SessionMonitor.getInstance(wiki.engine).find(http);
    AuthenticationManager manager = wiki.engine.getManager(AuthenticationManager.class);
    assertThat(manager.login(session, request, login, TestWiki.PASSWORD)).isTrue();
    return http;
  }

  @Test
  void knowsWhoSignedInToTheWiki() throws WikiSecurityException {
    HttpServletRequest request = TestServlet.request(signIn("maelle"), null, Locale.FRENCH);

    Member member = wiki.members.current(new HiddenSession(request)).orElseThrow();

    assertThat(member.login()).isEqualTo("maelle");
    assertThat(member.fullName()).isEqualTo("Maëlle Roux");
    assertThat(member.groups()).containsExactly("Ward4");
    assertThat(wiki.members.byUid(member.uid())).contains(member);
  }

  @Test
  void seesAChangeOfGroupsAtOnce() throws WikiSecurityException {
    HttpServletRequest request = TestServlet.request(signIn("zoe"), null, Locale.FRENCH);

    wiki.groups.save(Group.of("Late", List.of("zoe")), SEEDING);
    assertThat(wiki.members.current(request).orElseThrow().groups()).containsExactly("Late");
    wiki.groups.delete("Late", SEEDING);
    assertThat(wiki.members.current(request).orElseThrow().groups()).isEmpty();
  }

  @Test
  void seesAtOnceWhatTheWikisOwnPagesDoToGroups() throws WikiSecurityException {
    GroupManager manager = wiki.engine.getManager(GroupManager.class);
    Session session = new ActingSession(wiki.running).of(SEEDING);
    assertThat(groupsOf("emile")).isEmpty();

    org.apache.wiki.auth.authorize.Group evening = manager.parseGroup("Evening", "emile", true);
    manager.setGroup(session, evening);
    assertThat(groupsOf("emile")).containsExactly("Evening");
    manager.setGroup(session, manager.parseGroup("Evening", "zoe", false));
    assertThat(groupsOf("emile")).isEmpty();
    assertThat(groupsOf("zoe")).containsExactly("Evening");
    manager.removeGroup("Evening");
    assertThat(groupsOf("zoe")).isEmpty();
  }

  private static Set<String> groupsOf(String login) {
    return wiki.members.byLogin(login).orElseThrow().groups();
  }

  @Test
  void doesNotKnowAStrangerAndCreatesNoSession() {
    assertThat(wiki.members.current(TestServlet.request(null, null, Locale.FRENCH))).isEmpty();
    assertThat(
            wiki.members.current(TestServlet.request(TestServlet.session(), null, Locale.FRENCH)))
        .isEmpty();
  }

  @Test
  void doesNotBelieveANameInACookie() {
    Cookie asserted = new Cookie("JSPWikiAssertedName", "Maelle");
    Cookie invented = new Cookie("JSPWikiUID", "8a7c");

    assertThat(
            wiki.members.current(
                TestServlet.request(null, null, Locale.FRENCH, asserted, invented)))
        .isEmpty();
  }

  @Test
  void doesNotBelieveAPrincipalThatTheWikiDoesNotAskFor() {
    HttpServletRequest request =
        TestServlet.request(null, new WikiPrincipal("maelle"), Locale.FRENCH);

    assertThat(wiki.members.current(request)).isEmpty();
  }

  @Test
  void knowsWhoIsRememberedWithoutASession() throws IOException {
    Path cookies = folder.resolve("work/logincookies");
    Files.createDirectories(cookies);
    Files.writeString(cookies.resolve("remembered"), "maelle");
    Cookie cookie = new Cookie("JSPWikiUID", "remembered");

    Member member =
        wiki.members.current(TestServlet.request(null, null, Locale.FRENCH, cookie)).orElseThrow();

    assertThat(member.login()).isEqualTo("maelle");
    assertThat(member.groups()).containsExactly("Ward4");
  }

  @Test
  void findsMembersWhateverTheAccents() {
    assertThat(wiki.members.search("MAEL", 10)).extracting(Member::login).containsExactly("maelle");
    assertThat(wiki.members.search("noel", 10)).extracting(Member::login).containsExactly("emile");
    assertThat(wiki.members.search("", 100))
        .extracting(Member::login)
        .containsSubsequence("emile", "maelle", "zoe");
    assertThat(wiki.members.search("", 1)).hasSize(1);
  }

  @Test
  void listsEverybodyAPageAtATime() {
    List<Member> all = wiki.members.list("", 1_000);
    Member first = all.get(0);

    assertThat(all).extracting(Member::login).contains("zoe", "maelle", "emile");
    assertThat(all).isSortedAccordingTo((a, b) -> a.uid().compareTo(b.uid()));
    assertThat(wiki.members.list(first.uid(), 1)).containsExactly(all.get(1));
    assertThat(wiki.members.list(all.get(all.size() - 1).uid(), 10)).isEmpty();
  }

  @Test
  void knowsSomebodyWhoRegisteredAMomentAgo() {
    assertThat(wiki.members.byLogin("new")).isEmpty();
    wiki.register("new", "New Comer", "new@example.org");

    assertThat(wiki.members.byLogin("new")).isPresent();
    assertThat(wiki.members.search("comer", 10)).hasSize(1);
  }

  @Test
  void tellsAMailThatIsMissing() {
    assertThat(wiki.members.byLogin("emile").orElseThrow().mail()).isEmpty();
    assertThat(wiki.members.byLogin("zoe").orElseThrow().mail()).contains("zoe@example.org");
    assertThat(wiki.members.byLogin("ZOE")).isEmpty();
  }

  @Test
  void findsTheMembersOwnPageIfSomebodyWroteIt() {
    Member zoe = wiki.members.byLogin("zoe").orElseThrow();
    assertThat(wiki.members.pagePath(zoe)).isEmpty();

    wiki.pages.save("Zoé Martin", "Me.", "", SEEDING);

    assertThat(wiki.members.pagePath(zoe)).contains("Wiki.jsp?page=Zo%C3%A9%20Martin");
  }

  /** As the OSGi HTTP service does: its own session is not the server's. */
  private static final class HiddenSession extends HttpServletRequestWrapper {
    HiddenSession(HttpServletRequest request) {
      super(request);
    }

    @Override
    public HttpSession getSession(boolean create) {
      throw new AssertionError("Not the server's session");
    }
  }
}
