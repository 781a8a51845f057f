package org.levain.web.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/**
 * What can be said about a page without a browser: names, labels, ids, the token in its forms,
 * relative links, nothing inline, and the way French is set. It does not replace looking at it.
 */
public final class PageCheck {

  private final Document page;
  private final List<String> faults = new ArrayList<>();

  private PageCheck(Document page) {
    this.page = page;
  }

  /** The faults of a page, each in a sentence; empty if there is none. */
  public static List<String> faults(String html) {
    PageCheck check = new PageCheck(Jsoup.parse(html));
    check.run();
    return check.faults;
  }

  private void run() {
    exactlyOne("html[lang]");
    exactlyOne("head > title");
    exactlyOne("h1");
    exactlyOne("main#main");
    ids();
    inline();
    fields();
    forms();
    links();
    headings();
    french();
  }

  private void exactlyOne(String selector) {
    int count = page.select(selector).size();
    if (count != 1) {
      faults.add("There are " + count + " of " + selector + ", expected is one");
    }
  }

  private void ids() {
    Set<String> seen = new HashSet<>();
    for (Element e : page.select("[id]")) {
      if (!seen.add(e.id())) {
        faults.add("The id " + e.id() + " is there twice");
      }
    }
    for (String attribute : List.of("for", "aria-describedby", "aria-labelledby")) {
      for (Element e : page.select("[" + attribute + "]")) {
        for (String id : e.attr(attribute).split(" ")) {
          if (!seen.contains(id)) {
            faults.add(attribute + "=" + id + " leads nowhere");
          }
        }
      }
    }
  }

  private void inline() {
    for (Element e : page.getAllElements()) {
      for (Attribute a : e.attributes()) {
        if (a.getKey().equals("style") || a.getKey().startsWith("on")) {
          faults.add("Inline " + a.getKey() + " in " + e.tagName() + ": the browser refuses it");
        }
      }
    }
    if (!page.select("style, script:not([src])").isEmpty()) {
      faults.add("Inline script or style: the browser refuses it");
    }
  }

  private void fields() {
    for (Element e : page.select("input:not([type=hidden]), select, textarea")) {
      if (e.id().isEmpty() || page.select("label[for=" + e.id() + "]").isEmpty()) {
        faults.add("The field " + e.attr("name") + " has no label");
      }
    }
    for (Element e : page.select("img:not([alt])")) {
      faults.add("The picture " + e.attr("src") + " has no alternative text");
    }
    for (Element e : page.select("a, button")) {
      if (e.text().isBlank() && !e.hasAttr("aria-label")) {
        faults.add("A link or button has no words: " + e.outerHtml());
      }
    }
  }

  private void forms() {
    for (Element form : page.select("form[method=post]")) {
      if (form.select("input[name=levain_token]").isEmpty()) {
        faults.add("The form to " + form.attr("action") + " has no token");
      }
    }
  }

  private void links() {
    for (Element e : page.select("a[href^=/], form[action^=/], link[href^=/], script[src^=/]")) {
      faults.add("An address is absolute, not relative: " + e.outerHtml());
    }
    for (Element e : page.select("a[href^=#]")) {
      String id = e.attr("href").substring(1);
      if (page.getElementById(id) == null) {
        faults.add("The link to #" + id + " leads nowhere");
      }
    }
  }

  private void headings() {
    int before = 0;
    for (Element e : page.select("h1, h2, h3, h4, h5, h6")) {
      int level = e.tagName().charAt(1) - '0';
      if (level > before + 1) {
        faults.add("A heading is left out above “" + e.text() + "”");
      }
      before = level;
    }
  }

  private void french() {
    if (!page.select("html[lang=fr]").isEmpty()) {
      NodeTraversor.traverse(
          (node, depth) -> {
            if (node instanceof TextNode text && isFrench(text)) {
              FrenchTypography.faults(text.getWholeText().strip()).forEach(faults::add);
            }
          },
          page.body());
    }
  }

  private static boolean isFrench(TextNode text) {
    Element parent = (Element) text.parent();
    boolean code = parent.closest("code, pre, script, textarea, [data-code]") != null;
    Element language = parent.closest("[lang]");
    return !code && (language == null || language.attr("lang").equals("fr"));
  }
}
