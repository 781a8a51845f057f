package org.levain.ledger.internal.domain;

/**
 * What an item is.
 *
 * @param word as it stands in the database and in {@link org.levain.ledger.Change}: {@code page},
 *     {@code group}, or what a {@link org.levain.ledger.Keeper} keeps
 */
public record Kind(String word) {

  public static final Kind PAGE = new Kind("page");
  public static final Kind GROUP = new Kind("group");

  /** The kind of this word. */
  public static Kind of(String word) {
    return new Kind(word);
  }
}
