package org.levain.goals.linter.internal.words;

/** The form in which a verb stands. */
public enum Form {
  /** Infinitive, in English also imperative and present. */
  BASE,
  /** With a person and a time. */
  FINITE,
  /** -ing, -ant. */
  GERUND,
  /** A past participle, which can be an adjective. */
  PARTICIPLE,
  /** No verb. */
  NONE
}
