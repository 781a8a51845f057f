package org.levain.host.jspwiki.internal.look;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.apache.wiki.api.core.Context;
import org.apache.wiki.api.core.Page;
import org.apache.wiki.api.spi.Wiki;
import org.apache.wiki.filters.FilterManager;
import org.apache.wiki.pages.PageManager;
import org.apache.wiki.render.RenderingManager;
import org.apache.wiki.ui.TemplateManager;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levain.host.Actor;
import org.levain.host.Member;
import org.levain.host.jspwiki.internal.TestServlet;
import org.levain.host.jspwiki.internal.TestWiki;
import org.levain.host.spi.PageFragments;
import org.levain.host.spi.PageFragments.Fragment;
import org.levain.web.Assets;

class GuestTest {

  private static final Assets ASSETS =
      new Assets() {
        @Override
        public String path(Class<?> anchor, String file) {
          return "levain/assets/h/" + file;
        }

        @Override
        public String stylesheet() {
          return "levain/assets/w/levain.css";
        }
      };

  private static final PageFragments GOAL =
      (page, reader, locale) ->
          List.of(
              new Fragment(
                  "levain-goal",
                  "<p>" + page + "</p> <a href=\"goals/x\">x</a> <a href='#y'>y</a>",
                  "Goal of " + page + " <" + locale.getLanguage() + ">"));

  /** Says something beside the editor too. */
  private static final PageFragments RULES =
      new PageFragments() {
        @Override
        public List<Fragment> fragmentsFor(String page, @Nullable Member reader, Locale locale) {
          return List.of();
        }

        @Override
        public List<Fragment> besideEditor(String page, @Nullable Member writer, Locale locale) {
          return List.of(new Fragment("levain-charter", "<p>Rules</p>", "Rules of " + page));
        }
      };

  private static final PageFragments BROKEN =
      (page, reader, locale) -> {
        throw new IllegalStateException("broken on purpose");
      };

  @TempDir static Path folder;
  private static TestWiki wiki;

  @BeforeAll
  static void start() throws Exception {
    wiki = new TestWiki(folder);
    wiki.pages.save("Ward", "Text of the ward", "", Actor.system("test"));
    wiki.pages.save("Frame", "Menu", "", Actor.system("test"));
    PageManager pages = wiki.engine.getManager(PageManager.class);
    pages.putPageText(Wiki.contents().page(wiki.engine, "LeftMenu"), "Left");
    Guest guest =
        new Guest(wiki.members, wiki.authors, ASSETS, List.of(BROKEN, GOAL, RULES), List.of());
    guest.initialize(wiki.engine, new Properties());
    wiki.engine.getManager(FilterManager.class).addPageFilter(guest, 10);
  }

  @AfterAll
  static void stop() {
    wiki.close();
  }

  private static Context shown(String page) {
    HttpServletRequest request = TestServlet.request(TestServlet.session(), null, Locale.FRENCH);
    return shown(page, request);
  }

  private static Context shown(String page, HttpServletRequest request) {
    Page found = wiki.engine.getManager(PageManager.class).getPage(page);
    Context context = Wiki.context().create(wiki.engine, request, found);
    context.setRequestContext(request.getServletPath().startsWith("/Edit") ? "edit" : "view");
    request.setAttribute(Context.ATTR_CONTEXT, context);
    return context;
  }

  private static String html(Context context) {
    return wiki.engine.getManager(RenderingManager.class).getHTML(context, context.getRealPage());
  }

  @Test
  void speaksAboveTheTextOfThePageThatIsShown() {
    String html = html(shown("Ward"));

    assertThat(html)
        .startsWith("<levain-goal class=\"levain\"><template shadowrootmode=\"open\">")
        .contains("<link rel=\"stylesheet\" href=\"levain/assets/w/levain.css\"><p>Ward</p>")
        .contains("<a href=\"levain/goals/x\">x</a> <a href='#y'>y</a></template>")
        .contains("<p>Goal of Ward &lt;fr&gt;</p></levain-goal>")
        .endsWith("Text of the ward\n");
  }

  @Test
  void addsScriptAndStyleOnceWhateverTextIsShownFirst() {
    Context context = shown("Ward");
    Page ward = context.getRealPage();
    context.setRealPage(wiki.engine.getManager(PageManager.class).getPage("Frame"));
    assertThat(html(context)).isEqualTo("Menu\n");
    context.setRealPage(ward);
    html(context);

    assertThat(TemplateManager.getResourceRequests(context, TemplateManager.RESOURCE_SCRIPT))
        .containsExactly(
            "<script type='text/javascript' src='levain/assets/h/wiki.js#fr'></script>");
    assertThat(TemplateManager.getResourceRequests(context, TemplateManager.RESOURCE_STYLESHEET))
        .containsExactly(
            "<link rel='stylesheet' type='text/css' href='levain/assets/h/wiki.css' />");
  }

  @Test
  void speaksBesideTheEditorOnceInTheMenu() {
    HttpServletRequest request =
        TestServlet.request("/Edit.jsp", TestServlet.session(), null, Locale.FRENCH);
    Context editing = shown("Ward", request);
    editing.setRealPage(wiki.engine.getManager(PageManager.class).getPage("LeftMenu"));

    assertThat(html(editing))
        .startsWith("<levain-charter class=\"levain\">")
        .contains("<p>Rules of Ward</p></levain-charter>")
        .doesNotContain("levain-goal")
        .endsWith("Left");
    assertThat(html(editing)).isEqualTo("Left");
  }

  @Test
  void saysNothingTwice() {
    Context context = shown("Ward");

    assertThat(html(context)).contains("levain-goal");
    assertThat(html(context)).isEqualTo("Text of the ward\n");
  }

  @Test
  void keepsOutOfEverythingElseThatTheWikiTranslates() {
    Context copy = shown("Ward").deepClone();
    Context editing =
        shown("Ward", TestServlet.request("/Edit.jsp", TestServlet.session(), null, Locale.FRENCH));
    Context withoutRequest =
        Wiki.context()
            .create(wiki.engine, wiki.engine.getManager(PageManager.class).getPage("Ward"));

    assertThat(html(copy)).as("a copy").isEqualTo("Text of the ward\n");
    assertThat(html(editing)).as("an editor").isEqualTo("Text of the ward\n");
    assertThat(html(withoutRequest)).as("a save").isEqualTo("Text of the ward\n");
    assertThat(wiki.pages.find("Ward").orElseThrow().text()).isEqualTo("Text of the ward\n");
  }

  @Test
  void linksFromBelowTheContextPathWhenThePageIsDeeper() {
    HttpServletRequest request = TestServlet.request(TestServlet.session(), null, Locale.ENGLISH);
    request.setAttribute(RequestDispatcher.FORWARD_REQUEST_URI, "/wiki/wiki/Ward;jsessionid=a/b");

    assertThat(html(shown("Ward", request)))
        .contains("href=\"../levain/assets/w/levain.css\"", "href=\"../levain/goals/x\"");
  }
}
