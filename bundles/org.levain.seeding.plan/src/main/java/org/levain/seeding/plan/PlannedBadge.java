package org.levain.seeding.plan;

/**
 * A badge of one's own that is to be in the catalogue.
 *
 * @param name its name, by language
 * @param about what its holder does for others, by language
 * @param shape its plaque
 * @param letters one or two letters on it
 * @param colour its colour: {@code #0d5563}
 * @param place where it stands in the plan
 */
public record PlannedBadge(
    Words name, Words about, String shape, String letters, String colour, Place place) {

  /**
   * The same in both languages.
   *
   * @param english in English
   * @param french in French
   */
  public record Words(String english, String french) {}
}
