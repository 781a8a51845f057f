package org.levain.goals.internal.web;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.levain.goals.internal.action.PageMarkup;
import org.levain.goals.internal.domain.CommunityPage;
import org.levain.goals.templates.words.Markdown;
import org.levain.goals.templates.words.Placeholders;

/** A community's page as HTML that is safe in a page of ours. */
public final class PageHtml {

  private static final int DEEPEST = 6;
  private static final Parser PARSER = Parser.builder().build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

  private final List<CommunityPage> pages;
  private final UnaryOperator<String> address;

  /**
   * For pages that link to each other.
   *
   * @param pages all pages of the community
   * @param address the address of a page, by its id
   */
  PageHtml(List<CommunityPage> pages, UnaryOperator<String> address) {
    this.pages = pages;
    this.address = address;
  }

  /**
   * The HTML of a text.
   *
   * @param deeper by how many levels its headings go down
   */
  String of(String markdown, int deeper) {
    Node document = PARSER.parse(Placeholders.fill(markdown, this::link));
    document.accept(new Deeper(deeper));
    return RENDERER.render(document);
  }

  private Optional<String> link(String placeholder) {
    String id = PageMarkup.target(placeholder);
    return pages.stream()
        .filter(p -> p.id().equals(id))
        .findFirst()
        .map(p -> "[" + Markdown.words(p.title()) + "](" + address.apply(id) + ")");
  }

  private static final class Deeper extends AbstractVisitor {

    private final int levels;

    Deeper(int levels) {
      this.levels = levels;
    }

    @Override
    public void visit(Heading heading) {
      heading.setLevel(Math.min(DEEPEST, heading.getLevel() + levels));
      visitChildren(heading);
    }
  }
}
