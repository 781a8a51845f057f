package org.levain.seeding.plan;

import java.util.List;
import java.util.Locale;

/**
 * What is to be there: communities with their goals, pages outside communities, groups. The format
 * is described in {@code docs/plan-format.md}.
 *
 * @param title what the plan is called, for people
 * @param language the language of its texts: French or English
 * @param communities its communities, in order
 * @param pages pages that belong to no community
 * @param groups groups that belong to no community
 */
public record Plan(
    String title,
    Locale language,
    List<Community> communities,
    List<PlannedPage> pages,
    List<PlannedGroup> groups) {

  public Plan {
    communities = List.copyOf(communities);
    pages = List.copyOf(pages);
    groups = List.copyOf(groups);
  }
}
