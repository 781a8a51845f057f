package org.levain.charters.internal.action;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Moments as the database keeps them. */
public final class Moments {

  private Moments() {}

  /** Without what is finer than a millisecond. */
  public static Instant milli(Instant moment) {
    return moment.truncatedTo(ChronoUnit.MILLIS);
  }
}
