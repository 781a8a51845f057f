package org.levain.charters.language.internal.policy;

import org.jspecify.annotations.Nullable;

/** What a question states, by the places of the attributes. Null where nothing is stated. */
final class Facts {

  final int @Nullable [][] words;

  /** Only kept for attributes that are compared with each other. */
  final String @Nullable [][] spelled;

  final double @Nullable [][] numbers;
  final Instant @Nullable [][] times;

  Facts(int attributes) {
    words = new int[attributes][];
    spelled = new String[attributes][];
    numbers = new double[attributes][];
    times = new Instant[attributes][];
  }

  boolean states(int place) {
    return words[place] != null || numbers[place] != null || times[place] != null;
  }
}
