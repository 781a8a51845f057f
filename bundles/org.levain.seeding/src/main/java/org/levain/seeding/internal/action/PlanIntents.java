package org.levain.seeding.internal.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.levain.host.Pages;
import org.levain.ledger.Intent;
import org.levain.seeding.plan.Community;
import org.levain.seeding.plan.Plan;
import org.levain.seeding.plan.PlanItem;
import org.levain.seeding.plan.PlanItems;
import org.levain.seeding.plan.PlannedPage;
import org.levain.seeding.plan.PlannedPost;
import org.levain.web.Messages;
import org.levain.words.Sentence;

/** Turns a plan into intents for this server. */
final class PlanIntents {

  private final Server server;
  private final FrontPageText fronts;
  private final PostDays days;
  private final List<PlanItem> items;
  private final Map<PlannedPost, String> postNames = new IdentityHashMap<>();

  private PlanIntents(Plan plan, Server server, Plans plans, Messages messages, Clock clock) {
    this.server = server;
    this.items = PlanItems.of(plan);
    this.days = new PostDays(items, plans, clock);
    this.fronts = new FrontPageText(messages, plan.language(), server);
    namePosts();
  }

  static Compiled compile(Plan plan, Server server, Plans plans, Messages messages, Clock clock) {
    PlanIntents intents = new PlanIntents(plan, server, plans, messages, clock);
    return new Compiled(
        plan,
        intents.items,
        intents.items.stream().map(intents::intent).toList(),
        intents.refused(),
        Strangers.in(intents.items, server.members()),
        intents.days.fresh());
  }

  /** Entries of one day are counted in the order of the plan. */
  private void namePosts() {
    Map<String, Integer> counts = new HashMap<>();
    for (PlanItem item : items) {
      if (item instanceof PlanItem.Post post) {
        String front = server.pageName(post.of().front().title());
        LocalDate day = days.of(post);
        int number = counts.merge(front + "\n" + day, 1, Integer::sum);
        String title = post.post().title();
        postNames.put(
            post.post(), server.pages().map(p -> p.postName(front, day, number)).orElse(title));
      }
    }
  }

  /** Titles of which the server makes no name, by their number in the plan. */
  private Map<Long, Sentence> refused() {
    Map<Long, Sentence> refused = new HashMap<>();
    for (int i = 0; i < items.size(); i++) {
      long number = i + 1L;
      server.refusal(items.get(i)).ifPresent(sentence -> refused.put(number, sentence));
    }
    return refused;
  }

  private Intent intent(PlanItem item) {
    if (item instanceof PlanItem.Front front) {
      return front(front);
    } else if (item instanceof PlanItem.TextPage text) {
      return page(item, text.page());
    } else if (item instanceof PlanItem.Post post) {
      return page(item, post.post());
    }
    if (item instanceof PlanItem.Drawn badge) {
      return BadgeIntents.badge(badge);
    } else if (item instanceof PlanItem.Given award) {
      return BadgeIntents.award(award);
    }
    PlanItem.MembersOf group = (PlanItem.MembersOf) item;
    SortedSet<String> logins = group.logins();
    return new Intent.AddToGroup(
        server.groupName(group.group()), logins, item.community(), item.place().toString());
  }

  private static String titled(PlannedPost post) {
    return "# " + Markdown.words(post.title()) + "\n\n" + post.markdown();
  }

  private String markup(String markdown) {
    return server.pages().map(p -> p.fromMarkdown(markdown)).orElse(markdown);
  }

  private Intent front(PlanItem.Front front) {
    List<FrontPageText.Target> targets = new ArrayList<>();
    front.of().pages().stream()
        .map(p -> new FrontPageText.Target(p.title(), server.pageName(p.title())))
        .forEach(targets::add);
    Optional<Pages> pages = server.pages();
    String text =
        pages
            .map(p -> fronts.markup(p, front.of(), targets, posts(front)))
            .orElse(front.of().goal());
    Community.FrontPage page = front.of().front();
    return page(front, server.pageName(page.title()), text, Optional.empty(), page.replaces());
  }

  private List<FrontPageText.Target> posts(PlanItem.Front front) {
    return front.of().posts().stream()
        .map(post -> new FrontPageText.Target(post.title(), postNames.get(post)))
        .toList();
  }

  private Intent page(PlanItem item, PlannedPage page) {
    String name = server.pageName(page.title());
    return page(item, name, markup(page.markdown()), page.author(), page.replaces());
  }

  private Intent page(PlanItem item, PlannedPost post) {
    String name = postNames.get(post);
    return page(item, name, markup(titled(post)), post.author(), post.replaces());
  }

  private static Intent page(
      PlanItem item, String name, String text, Optional<String> author, boolean replaces) {
    String source = item.place().toString();
    Intent.WritePage page = new Intent.WritePage(name, text, author, item.community(), source);
    return replaces ? page.replacing(Intent.WritePage.ANY) : page;
  }
}
