package org.levain.ledger.internal;

/** As if the process had been killed here: nobody catches it. */
final class Killed extends Error {

  private static final long serialVersionUID = 1L;

  static void now() {
    throw new Killed();
  }
}
