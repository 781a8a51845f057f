package org.levain.goals.internal.action;

/**
 * What came of a review, as typed.
 *
 * @param number which review it is: sent twice it is held once
 * @param value the figure that was measured
 * @param verdict slug of what people found
 * @param followUp slug of what follows
 * @param note what they want to remember
 * @param next the day of the next review
 */
public record ReviewRequest(
    int number, String value, String verdict, String followUp, String note, String next) {}
