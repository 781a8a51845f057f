package org.levain.goals.linter.internal.words;

import java.util.Optional;

/**
 * A rule of inflection: a form with this ending may be a word with that one.
 *
 * @param ending how the form ends
 * @param base how the word in the list ends
 * @param form the form of the verb; {@link Form#NONE} for other words
 */
record Ending(String ending, String base, Form form) {

  /** The shortest stem that is believed. */
  private static final int STEM = 2;

  Optional<String> undo(String word) {
    int stem = word.length() - ending.length();
    return stem >= STEM && word.endsWith(ending)
        ? Optional.of(word.substring(0, stem) + base)
        : Optional.empty();
  }
}
