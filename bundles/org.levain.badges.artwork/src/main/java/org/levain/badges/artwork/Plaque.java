package org.levain.badges.artwork;

import java.util.Optional;

/**
 * What a badge is cut from. The shapes differ so much that they are told apart without colour.
 * Drawn on a square of 128 units.
 */
public enum Plaque {
  /** A round one. */
  CIRCLE(
      "M64 5C96.58 5 123 31.42 123 64C123 96.58 96.58 123 64 123C31.42 123 5 96.58 5 64"
          + "C5 31.42 31.42 5 64 5Z",
      5,
      true),
  /** A square one with round corners. */
  TILE(
      "M22 8H106C113.73 8 120 14.27 120 22V106C120 113.73 113.73 120 106 120H22"
          + "C14.27 120 8 113.73 8 106V22C8 14.27 14.27 8 22 8Z",
      3,
      true),
  /** Six corners, standing on one. */
  HEXAGON(
      "M58 5.5Q64 2 70 5.5L111 29.5Q117 33 117 40V88Q117 95 111 98.5L70 122.5"
          + "Q64 126 58 122.5L17 98.5Q11 95 11 88V40Q11 33 17 29.5Z",
      6,
      true),
  /** A square one, standing on a corner. */
  DIAMOND(
      "M58 9.5Q64 3.5 70 9.5L118.5 58Q124.5 64 118.5 70L70 118.5Q64 124.5 58 118.5"
          + "L9.5 70Q3.5 64 9.5 58Z",
      20,
      false),
  /** A shield. */
  SHIELD(
      "M18 7H110C113.31 7 116 9.69 116 13V58C116 93 92 115 64 124C36 115 12 93 12 58V13"
          + "C12 9.69 14.69 7 18 7Z",
      10,
      false),
  /** A leaf: two corners are sharp, two are round. */
  LEAF(
      "M14 8H72C98.51 8 120 29.49 120 56V114C120 117.31 117.31 120 114 120H56"
          + "C29.49 120 8 98.51 8 72V14C8 10.69 10.69 8 14 8Z",
      4,
      true);

  private final Outline outline;
  private final int left;
  private final boolean footed;

  Plaque(String path, int left, boolean footed) {
    this.outline = new Outline(path);
    this.left = left;
    this.footed = footed;
  }

  /** The plaque of this name, as {@link #slug()} writes it. */
  public static Optional<Plaque> of(String slug) {
    return Slugs.find(values(), slug);
  }

  /** Its name in addresses and documents: {@code circle}. */
  public String slug() {
    return Slugs.of(this);
  }

  Outline outline() {
    return outline;
  }

  /** Where the band begins; it ends as far from the other side. */
  int left() {
    return left;
  }

  /** Whether the small drawing has room for a band. */
  boolean footed() {
    return footed;
  }
}
