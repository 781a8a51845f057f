package org.levain.goals.internal.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What follows from a review. */
public enum FollowUp {
  /** The community goes on, until the next review. */
  GO_ON,
  /** It gets another goal. */
  CHANGE_GOAL,
  /** It is archived. */
  CLOSE;

  /** What follows, as forms, JSON and messages write it: {@code go-on}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What this slug stands for. */
  public static Optional<FollowUp> of(String slug) {
    return Arrays.stream(values()).filter(f -> f.slug().equals(slug)).findFirst();
  }
}
