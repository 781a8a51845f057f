package org.levain.ledger.internal.domain;

/**
 * Points to an entry.
 *
 * @param run the run, or empty: to none
 * @param number the entry's place in it
 */
public record Reference(String run, long number) {

  /** To none. */
  public static final Reference NONE = new Reference("", 0);
}
