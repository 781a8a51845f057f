package org.levain.charters.language.model;

import java.util.Locale;

/** What a charter answers, from the strictest to the most open. */
public enum Answer {
  /** It is refused. */
  NO,
  /** Somebody is asked first. */
  ASK,
  /** It is permitted. */
  YES;

  /** The word that is printed in every language: {@code yes}, {@code no} or {@code ask}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
