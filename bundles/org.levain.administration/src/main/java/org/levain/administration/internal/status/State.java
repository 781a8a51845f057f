package org.levain.administration.internal.status;

import java.util.Locale;

/** How something is. */
public enum State {
  /** Nothing to do. */
  OK,
  /** It works, and somebody should look. */
  WATCH,
  /** It does not work. */
  AWAY;

  /** The word that programs read. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
