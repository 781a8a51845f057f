package org.levain.seeding.plan;

import java.util.SortedSet;

/** Something that a plan wants to be there, before any server has its say. */
public sealed interface PlanItem {

  /** Name of the community that it belongs to, or empty. */
  String community();

  /** Where it stands in the plan. */
  Place place();

  /** The front page of a community: goal, animator, list of pages, group of members. */
  record Front(Community of) implements PlanItem {

    @Override
    public String community() {
      return of.name();
    }

    @Override
    public Place place() {
      return of.place();
    }
  }

  /** A page. */
  record TextPage(String community, PlannedPage page) implements PlanItem {

    @Override
    public Place place() {
      return page.place();
    }
  }

  /** A dated entry below a front page. */
  record Post(Community of, PlannedPost post) implements PlanItem {

    @Override
    public String community() {
      return of.name();
    }

    @Override
    public Place place() {
      return post.place();
    }
  }

  /** Members who belong to a group. */
  record MembersOf(String community, String group, SortedSet<String> logins, Place place)
      implements PlanItem {}

  /** A badge of the catalogue. */
  record Drawn(PlannedBadge badge) implements PlanItem {

    @Override
    public String community() {
      return "";
    }

    @Override
    public Place place() {
      return badge.place();
    }
  }

  /**
   * A badge for a member.
   *
   * @param ofPlan whether the badge itself is of this plan
   */
  record Given(PlannedAward award, boolean ofPlan) implements PlanItem {

    @Override
    public String community() {
      return "";
    }

    @Override
    public Place place() {
      return award.place();
    }
  }
}
