package org.levain.seeding.internal.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.levain.host.Pages;
import org.levain.seeding.plan.Community;
import org.levain.web.Messages;

/**
 * The front page of a community: the goal on top, then who animates, what a member gains, the
 * plan's own text, and links to its pages and entries.
 */
final class FrontPageText {

  private final Messages messages;
  private final Locale locale;
  private final Server server;

  FrontPageText(Messages messages, Locale locale, Server server) {
    this.messages = messages;
    this.locale = locale;
    this.server = server;
  }

  /** A page that the front page links to. */
  record Target(String words, String name) {}

  /**
   * The page in the server's markup. Links are what Markdown does not know between pages: a mark
   * that no plan can hold stands for each until the rest is the server's markup.
   */
  String markup(Pages pages, Community community, List<Target> targets, List<Target> posts) {
    String text = pages.fromMarkdown(markdown(community, targets, posts));
    List<Target> all = new ArrayList<>(targets);
    all.addAll(posts);
    for (int i = 0; i < all.size(); i++) {
      text = text.replace(mark(i), pages.link(all.get(i).words(), all.get(i).name()));
    }
    return text;
  }

  private String markdown(Community c, List<Target> targets, List<Target> posts) {
    StringBuilder text = new StringBuilder();
    block(text, "> " + Markdown.words(c.goal()));
    c.benefit().ifPresent(words -> block(text, said("front.benefit", words)));
    block(text, said("front.animator", server.nameOf(c.animator())));
    c.insteadOf().ifPresent(words -> block(text, said("front.instead", words)));
    c.memberGroup().ifPresent(group -> block(text, said("front.group", server.groupName(group))));
    block(text, c.front().markdown());
    links(text, "front.pages", 0, targets.size());
    links(text, "front.posts", targets.size(), posts.size());
    return text.toString();
  }

  private String said(String key, String words) {
    return messages.text(locale, key, Markdown.words(words));
  }

  private static void block(StringBuilder text, String block) {
    if (!block.isBlank()) {
      text.append(block.stripTrailing()).append("\n\n");
    }
  }

  private void links(StringBuilder text, String key, int from, int count) {
    if (count > 0) {
      block(text, "## " + messages.text(locale, key));
      for (int i = from; i < from + count; i++) {
        text.append("- ").append(mark(i)).append('\n');
      }
      text.append('\n');
    }
  }

  private static String mark(int number) {
    return "\uE000" + number + "\uE001";
  }
}
