package org.levain.badges.artwork;

import java.awt.BasicStroke;
import java.awt.Shape;

/** One coat of paint. The last one lies on top. */
sealed interface Layer {

  /** What colour it is. */
  Colour colour();

  /** The painted area on the square of 128 units. */
  Shape area();

  /** As SVG writes it. */
  void write(StringBuilder svg);

  /** An area that is filled. */
  record Area(Outline outline, Spot spot, Colour colour) implements Layer {

    @Override
    public Shape area() {
      return spot.transform().createTransformedShape(outline.shape());
    }

    @Override
    public void write(StringBuilder svg) {
      svg.append("<path");
      Decimals.transform(svg, spot);
      svg.append(" d=\"").append(outline.data());
      svg.append("\" fill=\"").append(colour.hex()).append("\"/>");
    }
  }

  /**
   * A line along an outline, with round corners and ends.
   *
   * @param width in units of the outline
   * @param dash how long a dash and the gap after it are; 0 and 0: no gaps, and round ends
   */
  record Line(Outline outline, Spot spot, Colour colour, double width, double dash, double gap)
      implements Layer {

    Line(Outline outline, Spot spot, Colour colour, double width) {
      this(outline, spot, colour, width, 0, 0);
    }

    /** A broken line whose dashes are fitted, so that the last gap is as wide as the others. */
    static Line broken(
        Outline outline, Spot spot, Colour colour, double width, double dash, double gap) {
      double length = outline.length();
      double fitted = length / Math.round(length / (dash + gap)) / (dash + gap);
      return new Line(
          outline,
          spot,
          colour,
          width,
          Decimals.hundredths(dash * fitted),
          Decimals.hundredths(gap * fitted));
    }

    @Override
    public Shape area() {
      return spot.transform().createTransformedShape(pen().createStrokedShape(outline.shape()));
    }

    private BasicStroke pen() {
      float w = (float) width;
      return dash == 0
          ? new BasicStroke(w, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
          : new BasicStroke(
              w,
              BasicStroke.CAP_BUTT,
              BasicStroke.JOIN_ROUND,
              1,
              new float[] {(float) dash, (float) gap},
              0);
    }

    @Override
    public void write(StringBuilder svg) {
      svg.append("<path");
      Decimals.transform(svg, spot);
      svg.append(" d=\"").append(outline.data()).append("\" fill=\"none\" stroke=\"");
      svg.append(colour.hex()).append("\" stroke-width=\"");
      Decimals.append(svg, width);
      svg.append("\" stroke-linejoin=\"round\"");
      if (dash == 0) {
        svg.append(" stroke-linecap=\"round\"/>");
      } else {
        svg.append(" stroke-dasharray=\"");
        Decimals.append(svg, dash);
        Decimals.append(svg.append(' '), gap);
        svg.append("\"/>");
      }
    }
  }
}
