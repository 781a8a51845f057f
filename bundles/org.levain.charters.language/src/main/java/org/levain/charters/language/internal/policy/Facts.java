package org.levain.charters.language.internal.policy;

import org.jspecify.annotations.Nullable;

/** What a question states, by the places of the attributes. Null where nothing is stated. */
final class Facts {

  final int @Nullable [][] words;

  /** Only kept for attributes that are compared with each other. */
  String @Nullable [][] spelled;

  double @Nullable [][] numbers;
  Instant @Nullable [][] times;

  private final Facts nothing;

  /** Facts of so many attributes, none of which is stated. */
  Facts(int attributes) {
    words = new int[attributes][];
    spelled = new String[attributes][];
    numbers = new double[attributes][];
    times = new Instant[attributes][];
    nothing = this;
  }

  /** Begins with nothing, and shares what stays empty. */
  private Facts(Facts nothing) {
    words = new int[nothing.words.length][];
    spelled = nothing.spelled;
    numbers = nothing.numbers;
    times = nothing.times;
    this.nothing = nothing;
  }

  /** New facts, where these are none. */
  Facts begin() {
    return new Facts(this);
  }

  boolean states(int place) {
    return words[place] != null || numbers[place] != null || times[place] != null;
  }

  void spell(int place, String[] stated) {
    spelled = spelled == nothing.spelled ? new String[words.length][] : spelled;
    spelled[place] = stated;
  }

  void count(int place, double[] stated) {
    numbers = numbers == nothing.numbers ? new double[words.length][] : numbers;
    numbers[place] = stated;
  }

  void time(int place, Instant[] stated) {
    times = times == nothing.times ? new Instant[words.length][] : times;
    times[place] = stated;
  }
}
