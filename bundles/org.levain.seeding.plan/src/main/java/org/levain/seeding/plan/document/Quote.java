package org.levain.seeding.plan.document;

import org.jspecify.annotations.Nullable;

/** A piece of somebody's text, short enough for a sentence. */
public final class Quote {

  private static final int MOST = 60;

  private Quote() {}

  /** The first line of the text, cut after 60 characters. */
  public static String of(@Nullable String text) {
    String line = text == null ? "" : text.strip().lines().findFirst().orElse("");
    if (line.codePointCount(0, line.length()) <= MOST) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, MOST)) + "…";
  }
}
