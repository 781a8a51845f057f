package org.levain.goals.internal.domain;

/**
 * A page of a community as Levain made it: what it starts with, and the base for later offers.
 *
 * @param id the starter page's name within the template; {@link #LANDING} for the landing page
 * @param title its title, without the community's name
 * @param name its name in the server; empty where the server has no pages
 * @param markdown its text, CommonMark, all placeholders filled except links
 * @param kept whether it was there before the community: people’s, never written by Levain
 */
public record CommunityPage(String id, String title, String name, String markdown, boolean kept) {

  /** The id of the landing page. */
  public static final String LANDING = "landing";

  /** A page that Levain makes. */
  public CommunityPage(String id, String title, String name, String markdown) {
    this(id, title, name, markdown, false);
  }

  /** The same with another text of the template. */
  public CommunityPage with(String text) {
    return new CommunityPage(id, title, name, text, kept);
  }

  /** Whether it is the landing page. */
  public boolean isLanding() {
    return id.equals(LANDING);
  }
}
