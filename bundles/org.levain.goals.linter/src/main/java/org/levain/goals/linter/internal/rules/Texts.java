package org.levain.goals.linter.internal.rules;

/**
 * What is said to people. {@code {words}} stands for the words that weighed, {@code {sentence}} for
 * the person's own sentence up to its purpose, {@code {verb}} and {@code {rest}} for its first word
 * and what follows.
 *
 * @param explanation why
 * @param question one concrete question
 * @param proposal the sentence rewritten, with blanks in square brackets
 */
public record Texts(String explanation, String question, String proposal) {}
