package org.levain.badges.artwork;

import java.util.ArrayList;
import java.util.List;
import org.levain.badges.artwork.Layer.Area;
import org.levain.badges.artwork.Layer.Line;

/** Lays the coats of a badge one over the other, all but the words on its band. */
final class Drawing {

  /** How high the band's middle is. */
  static final double BAND_MIDDLE = 94.5;

  private static final Outline BAR = new Outline("M25 103L103 25");
  private static final double NOTCH = 5;

  private final Design design;
  private final boolean small;
  private final List<Layer> layers = new ArrayList<>();

  private Drawing(Design design, boolean small) {
    this.design = design;
    this.small = small;
  }

  /**
   * The coats.
   *
   * @param small for up to 32 pixels: no keyline, nothing written, a larger picture
   * @param banded whether there is something to write on a band
   */
  static List<Layer> of(Design design, Standing standing, boolean small, boolean banded) {
    Drawing drawing = new Drawing(design, small);
    drawing.plaque(standing == Standing.VALID ? design.fill() : Colour.RIM);
    switch (standing) {
      case VALID -> drawing.valid(banded);
      case ENDED -> drawing.ended(banded);
      case REVOKED -> drawing.revoked();
    }
    return List.copyOf(drawing.layers);
  }

  private void plaque(Colour fill) {
    Outline plaque = design.plaque().outline();
    layers.add(new Line(plaque, Spot.HERE, Colour.RIM, 6));
    layers.add(new Area(plaque, Spot.HERE, fill));
  }

  private void valid(boolean banded) {
    Outline plaque = design.plaque().outline();
    if (!small) {
      layers.add(new Line(plaque, Spot.around(.87), Colour.RIM, 2.4));
    }
    motif(Colour.RIM);
    if (banded && !small) {
      layers.add(new Area(ribbon(), Spot.HERE, Colour.BAND));
      layers.add(new Line(ribbon(), Spot.HERE, Colour.RIM, 2));
    } else if (banded && design.plaque().footed()) {
      layers.add(new Area(foot(), Spot.HERE, Colour.BAND));
      layers.add(new Line(foot(), Spot.HERE, Colour.RIM, 3));
    }
  }

  private void ended(boolean banded) {
    Outline plaque = design.plaque().outline();
    layers.add(
        small
            ? Line.broken(plaque, Spot.around(.93), Colour.PAST, 9, 20, 13)
            : Line.broken(plaque, Spot.around(.955), Colour.PAST, 5, 11, 7));
    motif(Colour.PAST);
    if (banded && !small) {
      layers.add(new Area(ribbon(), Spot.HERE, Colour.RIM));
      layers.add(new Line(ribbon(), Spot.HERE, Colour.PAST, 3));
    }
  }

  private void revoked() {
    Outline plaque = design.plaque().outline();
    layers.add(new Line(plaque, Spot.around(small ? .93 : .955), Colour.PAST, small ? 9 : 5));
    if (!small) {
      layers.add(new Line(plaque, Spot.around(.85), Colour.PAST, 1.6));
    }
    motif(Colour.PAST);
    layers.add(new Line(BAR, Spot.HERE, Colour.RIM, small ? 36 : 27));
    layers.add(new Line(BAR, Spot.HERE, Colour.PAST, small ? 18 : 13));
  }

  private void motif(Colour colour) {
    if (design.motif() instanceof Pictogram pictogram) {
      Spot spot = pictogram.spot(small);
      pictogram.parts().forEach(part -> layers.add(layer(part, spot, colour)));
    } else if (design.motif() instanceof Monogram monogram) {
      Writing.monogram(monogram, design.plaque(), small)
          .letters()
          .forEach(l -> layers.add(new Area(l.glyph().outline(), l.spot(), colour)));
    }
  }

  private Layer layer(Part part, Spot spot, Colour colour) {
    return part instanceof Part.Line line
        ? new Line(line.outline(), spot, colour, small ? line.smallWidth() : line.width())
        : new Area(((Part.Filled) part).outline(), spot, colour);
  }

  /** The band of the large drawing, notched at both ends. */
  private Outline ribbon() {
    int left = design.plaque().left();
    int right = 128 - left;
    return new Outline(
        "M%d 82H%dL%d 94.5L%d 107H%dL%d 94.5Z"
            .formatted(left, right, right - (int) NOTCH, right, left, left + (int) NOTCH));
  }

  /** The band of the small drawing. */
  private Outline foot() {
    int left = design.plaque().left();
    return new Outline("M%1$d 99H%2$dV113H%1$dZ".formatted(left, 128 - left));
  }

  /** How wide the words on the band may be. */
  static double room(Plaque plaque) {
    return 128 - 2 * (plaque.left() + NOTCH + 5);
  }
}
