package org.levain.goals.linter;

import java.util.Locale;

/** What the linter answers. */
public enum Decision {
  /** The sentence says what the members work on and what comes of it. */
  ACCEPT,
  /** It does not; the verdict has a reason. */
  REFUSE,
  /** It cannot be told from the sentence; the verdict has a question. */
  UNSURE;

  /** The word in tables: {@code accept}, {@code refuse}, {@code unsure}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
