package org.levain.seeding.plan;

import java.util.List;
import java.util.Locale;

/**
 * What is to be there: communities with their goals, pages outside communities, groups, badges. The
 * format is described in {@code docs/plan-format.md}.
 *
 * @param title what the plan is called, for people
 * @param language the language of its texts: French or English
 * @param communities its communities, in order
 * @param pages pages that belong to no community
 * @param groups groups that belong to no community
 * @param badges badges of one's own
 * @param awards badges that members are to be given
 */
public record Plan(
    String title,
    Locale language,
    List<Community> communities,
    List<PlannedPage> pages,
    List<PlannedGroup> groups,
    List<PlannedBadge> badges,
    List<PlannedAward> awards) {

  public Plan {
    communities = List.copyOf(communities);
    pages = List.copyOf(pages);
    groups = List.copyOf(groups);
    badges = List.copyOf(badges);
    awards = List.copyOf(awards);
  }
}
