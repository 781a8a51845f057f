package org.levain.goals.internal.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.levain.goals.templates.words.PlainText;
import org.levain.host.Group;
import org.levain.host.Groups;
import org.levain.host.Pages;

/**
 * What is there already of a community that lives without Levain. Nothing of it is changed: pages
 * stay as they are, and to the group people are added only.
 *
 * @param page name of its front page in the server, or empty
 * @param group name of its group in the server, or empty
 */
public record Existing(String page, String group) {

  /** Nothing is there. */
  public static final Existing NONE = new Existing("", "");

  /** As typed, on one line each. */
  public Existing {
    page = PlainText.oneLine(page);
    group = PlainText.oneLine(group);
  }

  /** Whether something is there. */
  public boolean any() {
    return !page.isEmpty() || !group.isEmpty();
  }

  /** What is not there, or belongs to a community already. */
  List<Fault> faults(Server server, Communities communities) {
    List<Fault> faults = new ArrayList<>();
    if (!page.isEmpty() && !server.pages().map(p -> p.exists(page)).orElse(false)) {
      faults.add(Fault.of("existingPage", "existing.no-page", page));
    } else if (!page.isEmpty() && communities.communityByPage().containsKey(page)) {
      faults.add(Fault.of("existingPage", "existing.page-taken", page));
    }
    if (!group.isEmpty()) {
      groupFault(server, communities)
          .ifPresent(key -> faults.add(Fault.of("existingGroup", key, group)));
    }
    return faults;
  }

  private Optional<String> groupFault(Server server, Communities communities) {
    Optional<Group> found = server.groups().flatMap(g -> g.find(group));
    if (found.isEmpty()) {
      return Optional.of("existing.no-group");
    }
    return communities.hasGroup(found.get().name())
        ? Optional.of("existing.group-taken")
        : Optional.empty();
  }

  /** The name that a new group or page would have, unless one is there. */
  Optional<String> groupIn(Groups groups) {
    return groups.find(group).map(g -> g.name());
  }

  /** Whether a page of this name is there; only asked where the community is. */
  boolean has(Pages pages, String name) {
    return any() && pages.exists(name);
  }
}
