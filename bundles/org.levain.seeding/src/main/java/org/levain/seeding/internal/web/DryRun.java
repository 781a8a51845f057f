package org.levain.seeding.internal.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A dry run as its page shows it.
 *
 * @param id the plan
 * @param name name of the file
 * @param title the plan's title
 * @param language the language of the plan's texts
 * @param at when it was compared
 * @param counts how many items come to which verdict, in lower case; all are there
 * @param writes how many items would be written
 * @param total items in all
 * @param filter what the reader wants to see
 * @param communities names of the communities
 * @param strangers logins that no member has
 * @param settle what is there already, with what a person may choose
 * @param refused what cannot be written
 * @param parts the other items, by community
 * @param next number of the last item, if there are more; else 0
 * @param run the newest run of this plan, or empty
 */
public record DryRun(
    String id,
    String name,
    String title,
    String language,
    Instant at,
    Map<String, Long> counts,
    long writes,
    long total,
    Filter filter,
    List<String> communities,
    List<Stranger> strangers,
    List<DryItem> settle,
    List<DryItem> refused,
    List<Part> parts,
    long next,
    String run) {

  /**
   * A community with its items.
   *
   * @param name its name; empty for what belongs to none
   * @param goal its goal
   * @param reason why the goal stands although it is vague, or empty
   */
  public record Part(String name, String goal, String reason, List<DryItem> items) {}

  /** A login that no member has, and where it stands first. */
  public record Stranger(String login, String place) {}
}
