package org.levain.seeding.internal.action;

import java.util.Optional;
import org.levain.host.Groups;
import org.levain.host.HostRefusal;
import org.levain.host.Members;
import org.levain.host.Pages;
import org.levain.seeding.plan.PlanItem;
import org.levain.words.Sentence;

/**
 * What the server offers to a plan.
 *
 * @param members its people
 * @param pages its pages, where it has any
 * @param groups its groups, where it has any
 */
public record Server(Members members, Optional<Pages> pages, Optional<Groups> groups) {

  /**
   * The name of the page with this title. Where the server can hold none, the title itself: then
   * the server says why when it is written.
   */
  String pageName(String title) {
    try {
      return pages.map(p -> p.nameFor(title)).orElse(title);
    } catch (HostRefusal refusal) {
      return title;
    }
  }

  /** The name of the group that is called so. */
  String groupName(String words) {
    try {
      return groups.map(g -> g.nameFor(words)).orElse(words);
    } catch (HostRefusal refusal) {
      return words;
    }
  }

  /** Why the server makes no name of this item. */
  Optional<Sentence> refusal(PlanItem item) {
    if (item instanceof PlanItem.Front front) {
      return refusalOfPage(front.of().front().title());
    } else if (item instanceof PlanItem.TextPage text) {
      return refusalOfPage(text.page().title());
    } else if (item instanceof PlanItem.MembersOf group) {
      return refusal(() -> groups.ifPresent(g -> g.nameFor(group.group())));
    }
    return Optional.empty();
  }

  private Optional<Sentence> refusalOfPage(String title) {
    return refusal(() -> pages.ifPresent(p -> p.nameFor(title)));
  }

  private static Optional<Sentence> refusal(Runnable naming) {
    try {
      naming.run();
      return Optional.empty();
    } catch (HostRefusal refusal) {
      return Optional.of(refusal.sentence());
    }
  }

  /** Whether the server keeps nothing of this kind, so that no plan can put any there. */
  public boolean lacks(String kind) {
    return kind.equals("page") && pages.isEmpty() || kind.equals("group") && groups.isEmpty();
  }

  /** The name that people read, or the login of somebody unknown. */
  public String nameOf(String login) {
    return members.byLogin(login).map(m -> m.fullName()).orElse(login);
  }
}
