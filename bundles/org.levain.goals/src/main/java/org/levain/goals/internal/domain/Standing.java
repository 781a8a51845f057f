package org.levain.goals.internal.domain;

import java.util.Locale;

/** What somebody may do with a template. */
public enum Standing {
  /** Start a community from it. */
  CREATE,
  /** Fill in its form and ask. */
  ASK,
  /** Neither. */
  NOTHING;

  /** As it stands in JSON and in message keys. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }
}
