package org.levain.seeding.plan;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * A community that is to be there.
 *
 * @param name its name
 * @param goal what it is for, in one sentence
 * @param goalReason why the goal stands although it is vague, where the plan says so
 * @param template the goal template that the sentence was made with
 * @param animator login of the person who animates
 * @param benefit what a member gains
 * @param insteadOf what it replaces: a mailing list, a meeting
 * @param members logins of its members, beside the animator
 * @param group name of the group of its members, where it is not the community's own
 * @param front its front page
 * @param pages its pages
 * @param posts its dated entries
 * @param place where it stands in the plan
 */
public record Community(
    String name,
    String goal,
    Optional<String> goalReason,
    Optional<String> template,
    String animator,
    Optional<String> benefit,
    Optional<String> insteadOf,
    SortedSet<String> members,
    Optional<String> group,
    FrontPage front,
    List<PlannedPage> pages,
    List<PlannedPost> posts,
    Place place) {

  public Community {
    pages = List.copyOf(pages);
    posts = List.copyOf(posts);
  }

  /** The group of its members: as named, or called like the community if it has members. */
  public Optional<String> memberGroup() {
    return group.or(() -> members.isEmpty() ? Optional.empty() : Optional.of(name));
  }

  /**
   * The page where the goal, the animator and the list of pages stand.
   *
   * @param title the page's title
   * @param markdown what stands below the goal; may be empty
   * @param replaces whether it takes the place of a page of this name that is there already
   */
  public record FrontPage(String title, String markdown, boolean replaces) {}
}
