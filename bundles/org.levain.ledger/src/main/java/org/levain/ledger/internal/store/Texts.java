package org.levain.ledger.internal.store;

/** Texts that fit their columns. */
final class Texts {

  private Texts() {}

  static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most - 1) + "…";
  }
}
