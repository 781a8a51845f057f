package org.levain.charters.language.model;

/** What the values of an attribute are. */
public enum Type {
  /** Yes or no. */
  YES_NO,
  /** A number, perhaps with a unit. */
  NUMBER,
  /** One word, or a few words that name one thing. */
  WORD,
  /** Any number of words at once. */
  LIST,
  /** A date, mostly with a time, in the charter's time zone. */
  DATE_TIME
}
