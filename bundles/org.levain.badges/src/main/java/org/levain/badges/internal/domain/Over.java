package org.levain.badges.internal.domain;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Why an award is over.
 *
 * @param how who ended it
 * @param when at what moment
 * @param reason why, in somebody's words; for the holder and for those who give badges
 * @param byUid who ended it; empty: the term, or the terminal
 */
public record Over(How how, Instant when, String reason, String byUid) {

  /** Who ended it. */
  public enum How {
    /** Whom it was offered did not want it. */
    DECLINED,
    /** The holder laid it down. */
    STEPPED_DOWN,
    /** The mandate came to its end. */
    ENDED,
    /** It was withdrawn: nobody should rely on it. */
    REVOKED;

    /** Its name in documents: {@code stepped-down}. */
    public String slug() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one of this name. */
    public static Optional<How> of(String slug) {
      return Arrays.stream(values()).filter(h -> h.slug().equals(slug)).findFirst();
    }
  }
}
