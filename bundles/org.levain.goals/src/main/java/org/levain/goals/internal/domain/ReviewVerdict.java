package org.levain.goals.internal.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What people found when they looked at a community's goal. */
public enum ReviewVerdict {
  /** The goal is reached. */
  REACHED,
  /** It is not reached yet, and the way leads there. */
  ON_THE_WAY,
  /** It is not reached. */
  NOT_REACHED,
  /** Nobody needs it any more. */
  OBSOLETE;

  /** The verdict as forms, JSON and messages write it: {@code on-the-way}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The verdict of this slug. */
  public static Optional<ReviewVerdict> of(String slug) {
    return Arrays.stream(values()).filter(v -> v.slug().equals(slug)).findFirst();
  }
}
