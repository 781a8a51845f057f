package org.levain.goals.internal.domain;

import java.time.Instant;

/**
 * A goal that was kept although the linter did not accept it. Administrators can read why.
 *
 * @param community id of the community
 * @param number which of its goals
 * @param name the community's name
 * @param goal the sentence
 * @param why why
 * @param byUid identifier of the member who insisted
 * @param when when
 */
public record GoalOverride(
    String community, int number, String name, String goal, Why why, String byUid, Instant when) {

  /**
   * Why a goal was kept.
   *
   * @param said what the linter said: a reason's word ({@code too_broad}), or {@code unsure}
   * @param reason what the person answered; empty if they only confirmed
   */
  public record Why(String said, String reason) {}
}
