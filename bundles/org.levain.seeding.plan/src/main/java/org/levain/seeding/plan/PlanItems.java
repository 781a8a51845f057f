package org.levain.seeding.plan;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A plan as a flat list, community by community, in an order that a person can follow. */
public final class PlanItems {

  private PlanItems() {}

  /** For each community its front page, members, pages and posts; then the rest. */
  public static List<PlanItem> of(Plan plan) {
    Stream<PlanItem> communities = plan.communities().stream().flatMap(PlanItems::of);
    Stream<PlanItem> pages = plan.pages().stream().map(p -> new PlanItem.TextPage("", p));
    Stream<PlanItem> groups =
        plan.groups().stream()
            .map(g -> new PlanItem.MembersOf("", g.name(), g.members(), g.place()));
    return Stream.of(communities, pages, groups, badges(plan)).flatMap(s -> s).toList();
  }

  /** Badges come before those who are given them. */
  private static Stream<PlanItem> badges(Plan plan) {
    Set<String> names =
        plan.badges().stream().map(b -> b.name().english()).collect(Collectors.toSet());
    return Stream.concat(
        plan.badges().stream().map(PlanItem.Drawn::new),
        plan.awards().stream().map(a -> new PlanItem.Given(a, names.contains(a.badge()))));
  }

  private static Stream<PlanItem> of(Community c) {
    Stream<PlanItem> front = Stream.of(new PlanItem.Front(c));
    Stream<PlanItem> pages = c.pages().stream().map(p -> new PlanItem.TextPage(c.name(), p));
    Stream<PlanItem> posts = c.posts().stream().map(p -> new PlanItem.Post(c, p));
    return Stream.of(front, members(c), pages, posts).flatMap(s -> s);
  }

  private static Stream<PlanItem> members(Community c) {
    return c.memberGroup().stream()
        .map(group -> new PlanItem.MembersOf(c.name(), group, withAnimator(c), c.place()));
  }

  private static SortedSet<String> withAnimator(Community c) {
    SortedSet<String> logins = new TreeSet<>(c.members());
    logins.add(c.animator());
    return logins;
  }
}
