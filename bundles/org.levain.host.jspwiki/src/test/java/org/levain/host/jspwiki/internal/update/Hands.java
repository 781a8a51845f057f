package org.levain.host.jspwiki.internal.update;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.wiki.api.core.Context;
import org.apache.wiki.api.core.Page;
import org.apache.wiki.api.exceptions.WikiException;
import org.apache.wiki.api.spi.Wiki;
import org.apache.wiki.content.PageRenamer;
import org.apache.wiki.pages.PageManager;
import org.levain.host.jspwiki.internal.TestWiki;

/** People who edit pages with the wiki's own means, and know nothing of Levain. */
final class Hands {

  private static final List<String> WRITTEN =
      List.of(
          "Une ligne écrite à la main, œuvre d’été %s",
          "!! Notre titre à nous %s",
          "* __gras__ et ''italique'' %s",
          "# premier point %s",
          "|| en-tête %s || autre\n| a %s | b %s",
          "{{{\n  code %s  \n}}}",
          "[Un lien %s|Main]",
          "%%%%warning\nattention %s\n/%%",
          "\n\nseule %s\n",
          "<b>%s</b> & \"%s\" \\\\ à la ligne",
          "[{TableOfContents title='%s'}]",
          "   en retrait %s\t 😀 日本語 ");

  private final TestWiki wiki;
  private final Random random;
  private int number;

  Hands(TestWiki wiki, Random random) {
    this.wiki = wiki;
    this.random = random;
  }

  /** Does something to this page; says what. */
  String touch(String name, String text) throws WikiException {
    int what = random.nextInt(20);
    if (what == 0) {
      wiki.engine.getManager(PageManager.class).deletePage(name);
      return "deleted " + name;
    }
    if (what == 1) {
      String to = name + " bis";
      wiki.engine.getManager(PageRenamer.class).renamePage(context(name), name, to, true);
      return "renamed " + name;
    }
    if (what == 2) {
      save(name, "");
      return "emptied " + name;
    }
    List<String> lines = new ArrayList<>(text.lines().toList());
    for (int n = 1 + random.nextInt(4); n > 0; n--) {
      edit(lines);
    }
    save(name, String.join(random.nextBoolean() ? "\n" : "\r\n", lines));
    return "edited " + name;
  }

  private void edit(List<String> lines) {
    int at = random.nextInt(lines.size() + 1);
    int to = Math.min(lines.size(), at + random.nextInt(4));
    switch (random.nextInt(6)) {
      case 0, 1 -> lines.addAll(at, written());
      case 2 -> lines.subList(at, to).clear();
      case 3 -> {
        lines.subList(at, to).clear();
        lines.addAll(at, written());
      }
      case 4 -> {
        if (at < lines.size()) {
          String line = lines.get(at);
          int cut =
              line.offsetByCodePoints(0, random.nextInt(line.codePointCount(0, line.length()) + 1));
          lines.set(at, line.substring(0, cut) + " " + token() + " " + line.substring(cut));
        }
      }
      default -> lines.addAll(random.nextBoolean() ? 0 : lines.size(), written());
    }
  }

  private List<String> written() {
    String token = token();
    return WRITTEN
        .get(random.nextInt(WRITTEN.size()))
        .formatted(token, token, token)
        .lines()
        .toList();
  }

  private String token() {
    return "zh" + number++ + "z";
  }

  private void save(String name, String text) throws WikiException {
    wiki.engine.getManager(PageManager.class).saveText(context(name), text);
  }

  private Context context(String name) {
    Page page = Wiki.contents().page(wiki.engine, name);
    page.setAuthor("Tomas Kern");
    return Wiki.context().create(wiki.engine, page);
  }
}
