package org.levain.goals.internal.action;

import java.util.List;
import java.util.Optional;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.domain.Community.Purpose;
import org.levain.goals.internal.domain.CommunityPage;
import org.levain.goals.internal.domain.GoalEntry;
import org.levain.host.Member;
import org.levain.host.Page;
import org.levain.host.Pages;
import org.levain.ledger.Intent;
import org.levain.ledger.Ledger;

/** What becomes of a landing page when its community's goal changes. */
public final class LandingPage {

  private final Server server;
  private final Communities communities;
  private final PageMarkup markup;
  private final Ledger ledger;

  /** Looks at the pages of this server. */
  public LandingPage(Server server, Communities communities, PageMarkup markup, Ledger ledger) {
    this.server = server;
    this.communities = communities;
    this.markup = markup;
    this.ledger = ledger;
  }

  /** What becomes of it. */
  public sealed interface Update {}

  /** Nobody edited it: Levain writes it anew. */
  public record Rewrite(Intent intent) implements Update {}

  /**
   * Somebody edited it: it stays, and people are shown what to change.
   *
   * @param page its name
   * @param before the lines as Levain wrote them
   * @param after the lines as they should be
   * @param stillThere whether the old lines still stand in the page as they were
   */
  public record Offer(String page, String before, String after, boolean stillThere)
      implements Update {}

  /** The community has no landing page in the server. */
  public record Nothing() implements Update {}

  /** What becomes of it when the community turns from one into the other. */
  public Update update(Community before, Community after) {
    String name = after.places().landingPage();
    if (name.isEmpty() || server.pages().isEmpty()) {
      return new Nothing();
    }
    Pages pages = server.pages().get();
    List<CommunityPage> all = communities.pages(after.id());
    String text = markup.of(pages, after, animator(after), all).get(0);
    Intent intent =
        new Intent.WritePage(name, text, Optional.empty(), after.name(), "community:" + after.id());
    if (all.get(0).kept()) {
      return offer(pages, name, before, after);
    }
    return switch (ledger.compare(List.of(intent)).get(0).verdict()) {
      case CREATE, CHANGE, SAME -> new Rewrite(intent);
      case KEEP, CONFLICT, REFUSED, UNDONE -> offer(pages, name, before, after);
    };
  }

  private Offer offer(Pages pages, String name, Community before, Community after) {
    String old = top(pages, before);
    return new Offer(name, old, top(pages, after), text(pages, name).contains(old));
  }

  /**
   * What people would have to change in a landing page that does not show the community's goal;
   * empty where it does, and where there is no such page.
   *
   * @param history the community's goals, newest first
   */
  public Optional<Offer> open(Community community, List<GoalEntry> history) {
    String name = community.places().landingPage();
    if (name.isEmpty() || server.pages().isEmpty()) {
      return Optional.empty();
    }
    Pages pages = server.pages().get();
    String text = text(pages, name);
    String wanted = top(pages, community);
    boolean couldDiffer =
        history.size() > 1 || !community.active() || markup.saysArchived(text, community);
    if (text.isEmpty() || text.contains(wanted) || !couldDiffer) {
      return Optional.empty();
    }
    List<String> olds =
        history.stream()
            .skip(community.active() ? 1 : 0)
            .map(h -> top(pages, asItWas(community, h)))
            .toList();
    Optional<String> there = olds.stream().filter(text::contains).findFirst();
    return Optional.of(new Offer(name, there.orElse(""), wanted, there.isPresent()));
  }

  private static Community asItWas(Community community, GoalEntry entry) {
    Purpose purpose = community.purpose().with(entry.goal(), entry.benefit());
    return community.with(purpose).archived(Optional.empty());
  }

  private String top(Pages pages, Community community) {
    return pages.fromMarkdown(markup.top(community, animator(community))).strip();
  }

  private static String text(Pages pages, String name) {
    return pages.find(name).map(Page::text).orElse("").replace("\r\n", "\n");
  }

  /** The name that people read: of the member, or the login of one who left. */
  public String animator(Community community) {
    return server
        .members()
        .byUid(community.animator().uid())
        .map(Member::fullName)
        .orElse(community.animator().login());
  }
}
