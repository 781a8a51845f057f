package org.levain.charters.language.model;

/**
 * A way to choose between rules that all apply. A charter lists them; each breaks the ties of the
 * one before.
 */
public enum Priority {
  /** No before ask before yes. */
  RESTRICTIVE,
  /** Yes before ask before no. */
  PERMISSIVE,
  /** The rule with more tests. */
  SPECIFIC,
  /** The rule that stands first in the charter. */
  FIRST,
  /** The rule that stands last in the charter. */
  LAST
}
