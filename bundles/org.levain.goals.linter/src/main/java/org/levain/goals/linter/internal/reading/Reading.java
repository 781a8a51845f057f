package org.levain.goals.linter.internal.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A sentence, read.
 *
 * @param words its words, each decided
 * @param acts what is done in it
 * @param features what rules look for
 */
public record Reading(List<Word> words, List<Act> acts, Set<Feature> features) {

  /** Whether it has a feature. */
  public boolean has(Feature feature) {
    return features.contains(feature);
  }

  /** A reading whose features can be added to while it is made. */
  static Reading of(List<Word> words, List<Act> acts) {
    return new Reading(List.copyOf(words), List.copyOf(acts), EnumSet.noneOf(Feature.class));
  }
}
