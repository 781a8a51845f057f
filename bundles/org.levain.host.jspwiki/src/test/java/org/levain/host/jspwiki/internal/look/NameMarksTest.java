package org.levain.host.jspwiki.internal.look;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.wiki.api.core.Context;
import org.apache.wiki.api.core.Page;
import org.apache.wiki.api.spi.Wiki;
import org.apache.wiki.pages.PageManager;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levain.host.Actor;
import org.levain.host.Member;
import org.levain.host.jspwiki.internal.TestServlet;
import org.levain.host.jspwiki.internal.TestWiki;
import org.levain.host.spi.AuthorMarks;
import org.levain.host.spi.AuthorMarks.Mark;

/** Which authors of a page get a mark, in a wiki where two people have one name. */
class NameMarksTest {

  private static final String RECENT =
      """
      <table class="recentchanges"><tr><td class="author">%s</td></tr>\
      <tr><td class="author"><a href="Wiki.jsp?page=Zo">Zo&#233; &amp; &#x4c;&eacute;a</a></td></tr></table>
      """;

  @TempDir static Path folder;
  private static TestWiki wiki;
  private static String aissa;

  @BeforeAll
  static void start() {
    wiki =
        new TestWiki(folder, p -> p.setProperty("jspwiki.pageProvider", "VersioningFileProvider"));
    wiki.register("aissa", "Aïssa D.", "aissa@example.org");
    wiki.register("twin1", "Anne M.", "one@example.org");
    wiki.register("twin2", "Anne M.", "two@example.org");
    aissa = wiki.members.byLogin("aissa").map(Member::uid).orElseThrow();
    save("First", "one", "aissa");
    save("First", "two", "twin1");
    save("Second", "one", "aissa");
  }

  @AfterAll
  static void stop() {
    wiki.close();
  }

  private static void save(String page, String text, String login) {
    String before = wiki.pages.find(page).map(org.levain.host.Page::hash).orElse("");
    wiki.pages.save(page, text, before, Actor.inTheNameOf("test", login));
  }

  private static final AuthorMarks BADGE =
      (uid, locale) -> List.of(new Mark("<svg></svg>", uid + " <\"" + locale.getLanguage(), "b/v"));

  private static final AuthorMarks PLAIN =
      (uid, locale) -> List.of(new Mark("<svg></svg>", "plain", ""));

  private static final AuthorMarks BROKEN =
      (uid, locale) -> {
        throw new IllegalStateException("broken on purpose");
      };

  private static Shown shown(String page, String requestContext) {
    String jsp = requestContext.equals("info") ? "/PageInfo.jsp" : "/Wiki.jsp";
    HttpServletRequest request =
        TestServlet.request(jsp, TestServlet.session(), null, Locale.FRENCH);
    Page found = wiki.engine.getManager(PageManager.class).getPage(page);
    Context context = Wiki.context().create(wiki.engine, request, found);
    context.setRequestContext(requestContext);
    request.setAttribute(Context.ATTR_CONTEXT, context);
    return Shown.of(context).orElseThrow();
  }

  private static String beside(Shown shown, String html, AuthorMarks... makers) {
    return new NameMarks(wiki.authors, List.of(makers)).beside(shown, html, Locale.FRENCH);
  }

  private static List<String> names(String markup) {
    return Jsoup.parseBodyFragment(markup).select("template [data-name]").eachAttr("data-name");
  }

  private static String shownName(String login, String fullName) {
    return wiki.running.namesAreLogins() ? login : fullName;
  }

  @Test
  void marksTheAuthorOfThePageOnceInItsWholeLife() {
    Shown page = shown("Second", "view");
    Element template =
        Jsoup.parseBodyFragment(beside(page, "", BROKEN, BADGE, PLAIN)).selectFirst("template");

    assertThat(template.attr("data-last")).isEqualTo(shownName("aissa", "Aïssa D."));
    assertThat(template.select("a.levain-mark").attr("href")).isEqualTo("levain/b/v");
    assertThat(template.select("a.levain-mark").attr("title")).isEqualTo(aissa + " <\"fr");
    assertThat(template.select("span.levain-mark").attr("title")).isEqualTo("plain");
    assertThat(beside(page, "", BADGE)).isEmpty();
  }

  @Test
  void marksEverybodyOfTheHistoryWhereItIsShown() {
    assertThat(beside(shown("First", "view"), "", BADGE)).isEmpty();
    String info = beside(shown("First", "info"), "", BADGE);

    assertThat(names(info)).containsExactly(shownName("aissa", "Aïssa D."));
    assertThat(Jsoup.parseBodyFragment(info).select("template").attr("data-first"))
        .isEqualTo(shownName("aissa", "Aïssa D."));
  }

  @Test
  void marksNobodyWhereTwoHaveOneName() {
    String html = RECENT.formatted("Anne M.");

    assertThat(beside(shown("Second", "view"), html, BADGE)).doesNotContain("Anne M.");
    assertThat(wiki.authors.uidOf("Anne M.")).isEmpty();
    assertThat(wiki.authors.uidOf("Aïssa D.")).contains(aissa);
    assertThat(wiki.authors.uidOf("aissa")).contains(aissa);
    assertThat(wiki.authors.uidOf("203.0.113.7")).isEmpty();
  }

  @Test
  void readsTheAuthorsOfRecentChangesAsTheWikiWritesThem() {
    assertThat(NamesOnPage.inRecentChanges(RECENT.formatted("Aïssa D.")))
        .containsExactly("Aïssa D.", "Zoé & L&eacute;a");
    assertThat(NamesOnPage.inRecentChanges("<td class=\"author\">Aïssa D.</td>")).isEmpty();
    assertThat(names(beside(shown("First", "view"), RECENT.formatted("Aïssa D."), BADGE)))
        .containsExactly("Aïssa D.");
  }

  @Test
  void looksAtSoManyNamesAndNoMore() {
    StringBuilder rows = new StringBuilder("<table class=\"recentchanges\">");
    for (int i = 0; i < 1_000; i++) {
      rows.append("<td class=\"author\">n").append(i).append("</td>");
    }
    assertThat(NamesOnPage.inRecentChanges(rows.toString())).hasSize(NamesOnPage.MOST);
  }
}
