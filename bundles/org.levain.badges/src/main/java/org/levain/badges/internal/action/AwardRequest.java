package org.levain.badges.internal.action;

/**
 * A badge to be given, as somebody typed it.
 *
 * @param member login, or full name if only one has it
 * @param reason why
 * @param evidence where that can be seen, or empty
 * @param begins the first day, year-month-day; empty: today
 * @param ends the last day; empty: no end
 * @param key makes the request unique: sent twice it gives one badge
 */
public record AwardRequest(
    String member, String reason, String evidence, String begins, String ends, String key) {

  /** The most characters of a key. */
  public static final int MOST_KEY = 100;
}
