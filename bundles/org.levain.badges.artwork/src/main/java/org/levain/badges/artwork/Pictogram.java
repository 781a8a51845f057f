package org.levain.badges.artwork;

import java.util.List;
import org.levain.badges.artwork.Part.Filled;
import org.levain.badges.artwork.Part.Line;

/** The pictures of the six roles. */
public enum Pictogram implements Motif {
  /** A voice that carries. */
  VOICE(
      new Place(1, 64, 36, 1.28, 64, 40.08),
      new Filled(
          "M64 54.5C68.14 54.5 71.5 57.86 71.5 62C71.5 66.14 68.14 69.5 64 69.5"
              + "C59.86 69.5 56.5 66.14 56.5 62C56.5 57.86 59.86 54.5 64 54.5Z"),
      new Line(
          "M50.5 48.5C46.9 52.07 44.87 56.93 44.87 62C44.87 67.07 46.9 71.93 50.5 75.5"
              + "M77.5 48.5C81.1 52.07 83.13 56.93 83.13 62C83.13 67.07 81.1 71.93 77.5 75.5"
              + "M40.5 38.5C34.26 44.73 30.75 53.18 30.75 62C30.75 70.82 34.26 79.27 40.5 85.5"
              + "M87.5 38.5C93.74 44.73 97.25 53.18 97.25 62C97.25 70.82 93.74 79.27 87.5 85.5",
          7.5,
          9)),
  /** Steps. */
  STEPS(
      new Place(1.06, 62.94, 48.94, 1.36, 62.64, 56.64),
      new Filled("M38 76V62H52V48H66V34H80V20H92V76Z")),
  /** A flame. */
  FLAME(
      new Place(1, 64, 50, 1.28, 64, 58),
      new Filled(
          "M66 16C69 31 85 37 85 56C85 70 76 78 64 78C52 78 43 70 43 57C43 47 49 42 52 34"
              + "C55 39 56 42 57 46C63 39 67 30 66 16Z")),
  /** A sprout. */
  SPROUT(
      new Place(.84, 64, 49.16, 1.08, 64, 58.92),
      new Filled(
          "M61 78V54C44 55 35 45 34 29C50 28 60 36 62.5 47C65 32 76 23 94 23"
              + "C94 41 84 52 67 53V78Z")),
  /** An arch with its keystone. */
  ARCH(
      new Place(.98, 64, 50, 1.25, 64, 58),
      new Filled(
          "M34 77V52C34 39.68 41.54 28.62 53 24.1L58.4 37.6C52.84 40.21 49.35 45.86 49.5 52V77Z"
              + "M94 77V52C94 39.68 86.46 28.62 75 24.1L69.6 37.6C75.16 40.21 78.65 45.86 78.5 52"
              + "V77ZM56.5 17H71.5L66.5 36H61.5Z")),
  /** An open book. */
  BOOK(
      new Place(1, 64, 50, 1.28, 64, 58),
      new Filled(
          "M61 33C53 25 42 24 34 25V68C43 67 53 68 61 75ZM67 33C75 25 86 24 94 25V68"
              + "C85 67 75 68 67 75Z"));

  private final Place place;
  private final List<Part> parts;

  Pictogram(Place place, Part... parts) {
    this.place = place;
    this.parts = List.of(parts);
  }

  /**
   * Where a picture stands: the point (64, 48) of it is put here, so many times as large.
   *
   * @param scale in the large drawing
   * @param x in the large drawing
   * @param y in the large drawing
   * @param smallScale in the small drawing
   * @param smallX in the small drawing
   * @param smallY in the small drawing
   */
  record Place(double scale, double x, double y, double smallScale, double smallX, double smallY) {}

  List<Part> parts() {
    return parts;
  }

  Spot spot(boolean small) {
    return small
        ? Spot.putting(64, 48, place.smallX(), place.smallY(), place.smallScale())
        : Spot.putting(64, 48, place.x(), place.y(), place.scale());
  }
}
