package org.levain.goals.internal.action;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.domain.CommunityPage;
import org.levain.goals.templates.words.Markdown;
import org.levain.goals.templates.words.Placeholders;
import org.levain.host.Pages;
import org.levain.web.Messages;

/** Turns a community's pages into the server's own markup. */
public final class PageMarkup {

  private final Messages messages;

  /** Takes its own words from these messages. */
  public PageMarkup(Messages messages) {
    this.messages = messages;
  }

  /** The texts of all pages, in their order. */
  public List<String> of(
      Pages server, Community community, String animator, List<CommunityPage> pages) {
    List<String> texts = new ArrayList<>();
    pages.forEach(p -> texts.add(markup(server, markdown(community, animator, p), pages)));
    return texts;
  }

  /** A page's whole text; links to other pages stay placeholders. */
  public String markdown(Community community, String animator, CommunityPage page) {
    if (page.isLanding()) {
      return heading(page) + top(community, animator) + "\n\n" + page.markdown();
    }
    String back = messages.text(community.language().locale(), "starter.back");
    return "# " + Markdown.words(page.title()) + "\n\n" + page.markdown() + "\n\n---\n\n" + back;
  }

  /** The community's name, where the server could not hold it as the name of a page. */
  private static String heading(CommunityPage page) {
    boolean shown = page.name().isEmpty() || page.name().equals(page.title());
    return shown ? "" : "# " + Markdown.words(page.title()) + "\n\n";
  }

  /** The lines above the landing page's own text, which say why the community exists. */
  public String top(Community community, String animator) {
    return new LandingText(messages).top(community, animator);
  }

  /** Whether a text in the server's markup says that the community is archived. */
  boolean saysArchived(String text, Community community) {
    return text.contains(new LandingText(messages).archivedOn(community.language()));
  }

  /**
   * Links are what CommonMark does not know between pages: a mark that no one can type stands for
   * each until the rest is the server's markup.
   */
  private static String markup(Pages server, String markdown, List<CommunityPage> pages) {
    Map<String, String> links = new LinkedHashMap<>();
    for (CommunityPage page : pages) {
      String mark = "\uE000" + page.id() + "\uE001";
      links.put(mark, server.link(page.title(), page.name()));
    }
    String marked =
        Placeholders.fill(markdown, name -> Optional.of("\uE000" + target(name) + "\uE001"));
    String text = server.fromMarkdown(marked);
    for (var link : links.entrySet()) {
      text = text.replace(link.getKey(), link.getValue());
    }
    return text;
  }

  /** The page that a link placeholder names. */
  public static String target(String placeholder) {
    return placeholder.startsWith("page:") ? placeholder.substring(5) : placeholder;
  }
}
