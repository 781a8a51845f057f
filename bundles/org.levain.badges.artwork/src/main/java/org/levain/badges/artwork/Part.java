package org.levain.badges.artwork;

/** A piece of a pictogram. */
sealed interface Part {

  /** An area. */
  record Filled(Outline outline) implements Part {
    Filled(String path) {
      this(new Outline(path));
    }
  }

  /**
   * A stroke with round ends.
   *
   * @param width in the large drawing
   * @param smallWidth in the small one
   */
  record Line(Outline outline, double width, double smallWidth) implements Part {
    Line(String path, double width, double smallWidth) {
      this(new Outline(path), width, smallWidth);
    }
  }
}
