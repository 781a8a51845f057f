package org.levain.charters.language.model;

/** How a test compares. */
public enum Op {
  /** One of the values. */
  IS("="),
  /** None of the values. */
  IS_NOT("≠"),
  /** Less, or before. */
  LESS("<"),
  /** At most, or no later than. */
  AT_MOST("≤"),
  /** More, or after. */
  MORE(">"),
  /** At least, or not before. */
  AT_LEAST("≥");

  private final String sign;

  Op(String sign) {
    this.sign = sign;
  }

  /** The sign in a rule. */
  public String sign() {
    return sign;
  }

  /** Whether it compares by order. */
  public boolean orders() {
    return this != IS && this != IS_NOT;
  }
}
