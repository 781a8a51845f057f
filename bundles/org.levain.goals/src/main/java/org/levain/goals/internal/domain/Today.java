package org.levain.goals.internal.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The day that limits a day count by: the clock's, in its time zone. */
public final class Today {

  private Today() {}

  /** When it began. */
  public static Instant began(Clock clock) {
    return clock.instant().atZone(clock.getZone()).truncatedTo(ChronoUnit.DAYS).toInstant();
  }
}
