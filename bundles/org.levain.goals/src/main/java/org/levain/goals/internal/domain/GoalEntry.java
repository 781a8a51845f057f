package org.levain.goals.internal.domain;

import java.time.Instant;

/**
 * A goal that a community has or had.
 *
 * @param number 1 for the first
 * @param goal the sentence
 * @param benefit what a member gained, or empty
 * @param since from when on
 * @param byUid identifier of the member who wrote it
 */
public record GoalEntry(int number, String goal, String benefit, Instant since, String byUid) {}
