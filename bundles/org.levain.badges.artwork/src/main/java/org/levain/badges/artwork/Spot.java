package org.levain.badges.artwork;

import java.awt.geom.AffineTransform;

/**
 * Where and how large something is drawn.
 *
 * @param x how far to the right
 * @param y how far down
 * @param scale how many times as large
 */
record Spot(double x, double y, double scale) {

  /** Where it stands, as large as it is. */
  static final Spot HERE = new Spot(0, 0, 1);

  /** So that a point of the outline comes to stand on another. */
  static Spot putting(double ofX, double ofY, double onX, double onY, double scale) {
    return new Spot(onX - scale * ofX, onY - scale * ofY, scale);
  }

  /** Smaller or larger, around the middle of the square of 128 units. */
  static Spot around(double scale) {
    return putting(64, 64, 64, 64, scale);
  }

  AffineTransform transform() {
    return new AffineTransform(scale, 0, 0, scale, x, y);
  }
}
