package org.levain.goals.linter.internal.rules;

/**
 * When the second reader is sure enough of a sentence. Between the two the linter asks.
 *
 * @param accept from which likelihood on a sentence is a goal
 * @param refuse below which likelihood it is none
 */
public record Bounds(double accept, double refuse) {}
