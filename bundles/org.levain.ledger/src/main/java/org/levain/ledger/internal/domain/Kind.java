package org.levain.ledger.internal.domain;

/** What an item is; the words stand in the database and in {@link org.levain.ledger.Change}. */
public enum Kind {
  PAGE("page"),
  GROUP("group");

  private final String word;

  Kind(String word) {
    this.word = word;
  }

  /** {@code page} or {@code group}. */
  public String word() {
    return word;
  }

  /** The kind of this word. */
  public static Kind of(String word) {
    return word.equals(PAGE.word) ? PAGE : GROUP;
  }
}
