package org.levain.host.jspwiki.internal.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.wiki.api.core.Context;
import org.apache.wiki.api.spi.Wiki;
import org.apache.wiki.render.RenderingManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levain.host.jspwiki.internal.TestWiki;

/** What the wiki's own parser makes of our markup. */
class RenderedByTheWikiTest {

  private static final Pattern ENTITY = Pattern.compile("&#(\\d+);");

  @TempDir static Path folder;
  private static TestWiki wiki;
  private static TestWiki wikiOfWikiWords;

  @BeforeAll
  static void start() {
    wiki = new TestWiki(folder.resolve("a"));
    wikiOfWikiWords =
        new TestWiki(
            folder.resolve("b"),
            p -> p.setProperty("jspwiki.translatorReader.camelCaseLinks", "true"));
  }

  @AfterAll
  static void stop() {
    wiki.close();
    wikiOfWikiWords.close();
  }

  private static String html(TestWiki wiki, String markup) {
    Context context =
        Wiki.context().create(wiki.engine, Wiki.contents().page(wiki.engine, "Rendered"));
    return wiki.engine.getManager(RenderingManager.class).textToHTML(context, markup).strip();
  }

  private static String shown(TestWiki wiki, String markdown) {
    return html(wiki, wiki.pages.fromMarkdown(markdown));
  }

  /** What a browser would show of a paragraph without elements. */
  private static String text(String html) {
    return html.replaceAll("^\\s*(<p>)?|(</p>)?\\s*$", "").transform(RenderedByTheWikiTest::decode);
  }

  private static String decode(String html) {
    return ENTITY
        .matcher(html)
        .replaceAll(m -> Matcher.quoteReplacement("" + (char) Integer.parseInt(m.group(1))))
        .replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Main] and [{INSERT Some}] and [[x]",
        "{{a}} {{{b}}} }}} {{",
        "__a__ ''b'' '''c''' _d_",
        "%%(color:red) x /% %%y",
        "~ ~~ ~[ ~a ~* a~",
        "* a",
        "# a",
        "! a",
        "!!! a",
        "; a : b",
        "| a | b",
        "---- a",
        "\\ \\\\ \\\\\\ a\\",
        "&amp; &#39; &eacute; & &&amp;;",
        "<b> \" > x",
        "JavaScript and OpenOffice, (WikiWord)",
        "[{ALLOW view Nobody}] [{SET x='y'}] [{$applicationname}]",
        "l'équipe d'aujourd'hui ''",
        "a/%b",
        "100 % {x} 'y' _z_ ~"
      })
  void showsPlainWordsAsTheyAre(String words) {
    for (TestWiki each : new TestWiki[] {wiki, wikiOfWikiWords}) {
      String markdown = words.replaceAll("([\\p{Punct}])", "\\\\$1");
      assertThat(text(shown(each, markdown)))
          .as(each.pages.fromMarkdown(markdown))
          .isEqualTo(words);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a | b [c]", "{$x} {y}", "<b> & \"é\" &amp;", "l'équipe", "__x__ ''y'' %%z", "~a"})
  void showsTheWordsOfALinkAsTheyAre(String words) {
    String html = html(wiki, wiki.pages.link(words, "Nowhere"));

    assertThat(html).contains("page=Nowhere");
    assertThat(decode(html.replaceAll("<[^>]+>", "")).strip()).isEqualTo(words);
  }

  @Test
  void rendersWhatTheSourceSays() {
    assertThat(shown(wiki, "**bold** l'*équipe*, `x_y`"))
        .contains("<b>bold</b> l&#39;<i>équipe</i>, <tt>x_y</tt>");
    assertThat(shown(wiki, "- a\n  1. b\n- c").replaceAll("\\s", ""))
        .isEqualTo("<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>");
    assertThat(shown(wiki, "1. a\n\n   b\n2. c").replaceAll("\\s", ""))
        .isEqualTo("<ol><li>a<br/>b</li><li>c</li></ol>");
    assertThat(shown(wiki, "# A\n## B\n### C")).contains("<h2", "<h3", "<h4");
    assertThat(shown(wiki, "a\n\n---\n\nb")).contains("<hr />");
    assertThat(shown(wiki, "> a\n\nb")).containsPattern("(?s)<div class=\"quote\">.*a.*</div>.*b");
    assertThat(shown(wiki, "[words](https://example.org/x?a=1&b=2)"))
        .contains("href=\"https://example.org/x?a=1&amp;b=2\">words</a>");
  }

  @Test
  void rendersCodeAsItStands() {
    String html = shown(wiki, "a\n\n```\n{{{ [x] }}}}}} ~}}} <b> &amp;\n~~ __y__\n```\n\nb");

    assertThat(decode(html)).contains("{{{ [x] }}}}}} ~}}} <b> &amp;\n~~ __y__\n</pre>");
    assertThat(html).containsPattern("(?s)</pre>\\s*<p>b");
  }

  @Test
  void rendersTables() {
    String html = shown(wiki, "| h | i |\n|---|---|\n| a | b\\|c |\n| d | |");

    assertThat(html.replaceAll("\\s|class=\"[^\"]*\"|border=\"1\"", ""))
        .contains("<th>h</th><th>i</th>", "<td>a</td><td>b&#124;c</td>", "<td>d</td><td/>");
  }

  @Test
  void rendersCodeInAListWithoutEndingTheList() {
    String html = shown(wiki, "- a\n\n  ```\n  x\n  y\n  ```\n- b");

    assertThat(html).containsOnlyOnce("<ul>").contains("x\ny");
  }
}
