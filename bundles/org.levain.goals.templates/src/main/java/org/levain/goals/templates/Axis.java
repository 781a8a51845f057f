package org.levain.goals.templates;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a community does for its organisation: one of four axes (requirements, row 86). */
public enum Axis {
  /** Find what colleagues already know. */
  INFORMATION,
  /** Know each other beyond the organisation chart. */
  CULTURE,
  /** Make something together. */
  CO_CREATION,
  /** See early what is stuck, and free it. */
  BLOCKAGES;

  /** The axis as templates, addresses and messages write it: {@code co-creation}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The axis of this slug. */
  public static Optional<Axis> of(String slug) {
    return Arrays.stream(values()).filter(a -> a.slug().equals(slug)).findFirst();
  }
}
