package org.levain.goals.internal.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.domain.CommunityPage;
import org.levain.goals.internal.domain.GoalOverride;
import org.levain.goals.internal.domain.Measure;
import org.levain.host.Member;
import org.levain.ledger.Intent;
import org.levain.ledger.Intent.AddToGroup;
import org.levain.ledger.Intent.WritePage;

/**
 * A community as it would be created: nothing of it is written yet.
 *
 * @param community the community
 * @param animator who animates it
 * @param creator who asks for it: the author of its pages
 * @param members who is in it from the start, creator and animator among them
 * @param measure how its goal is measured
 * @param override why its goal is kept, if the linter did not accept it
 * @param pages its pages, the landing page first
 * @param markup the pages' texts in the server's own markup, empty where it has no pages
 */
public record CommunityPlan(
    Community community,
    Member animator,
    Member creator,
    List<Member> members,
    Measure measure,
    Optional<GoalOverride.Why> override,
    List<CommunityPage> pages,
    List<String> markup) {

  /** What the source of its intents begins with. */
  static final String SOURCE = "template:";

  public CommunityPlan {
    members = List.copyOf(members);
    pages = List.copyOf(pages);
    markup = List.copyOf(markup);
  }

  /** What is written into the server: the group first, since pages may name it. */
  List<Intent> intents() {
    List<Intent> intents = new ArrayList<>();
    String part = community.name();
    String source = SOURCE + community.template().id();
    if (!community.places().group().isEmpty()) {
      TreeSet<String> logins = new TreeSet<>(members.stream().map(Member::login).toList());
      intents.add(new AddToGroup(community.places().group(), logins, part, source));
    }
    for (int i = 0; i < markup.size(); i++) {
      if (pages.get(i).kept()) {
        continue;
      }
      String name = pages.get(i).name();
      Optional<String> author = Optional.of(creator.login());
      intents.add(new WritePage(name, markup.get(i), author, part, source));
    }
    return intents;
  }
}
