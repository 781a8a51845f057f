package org.levain.badges.artwork;

import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/**
 * A path, as SVG writes it and as Java draws it. Only the absolute commands M, L, H, V, C, Q and Z:
 * the paths of this package have no others.
 */
final class Outline {

  private final String data;
  private final Path2D.Double shape;

  Outline(String data) {
    this.data = data;
    this.shape = new Reader(data).read();
  }

  /** For the attribute {@code d}. */
  String data() {
    return data;
  }

  /** For Java. */
  Path2D.Double shape() {
    return shape;
  }

  /** How long it is all around. */
  double length() {
    double length = 0;
    double[] at = new double[6];
    double x = 0;
    double y = 0;
    PathIterator steps = new FlatteningPathIterator(shape.getPathIterator(null), .05);
    for (; !steps.isDone(); steps.next()) {
      if (steps.currentSegment(at) == PathIterator.SEG_LINETO) {
        length += Math.hypot(at[0] - x, at[1] - y);
      }
      x = at[0];
      y = at[1];
    }
    return length;
  }

  private static final class Reader {

    private final String data;
    private final Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    private int at;
    private double x;
    private double y;

    Reader(String data) {
      this.data = data;
    }

    Path2D.Double read() {
      while (at < data.length()) {
        step(data.charAt(at++));
      }
      return path;
    }

    private void step(char command) {
      switch (command) {
        case 'M' -> path.moveTo(x = number(), y = number());
        case 'L' -> path.lineTo(x = number(), y = number());
        case 'H' -> path.lineTo(x = number(), y);
        case 'V' -> path.lineTo(x, y = number());
        case 'Q' -> path.quadTo(number(), number(), x = number(), y = number());
        case 'C' ->
            path.curveTo(number(), number(), number(), number(), x = number(), y = number());
        case 'Z' -> path.closePath();
        default -> throw new IllegalArgumentException("Unknown command " + command + " in " + data);
      }
    }

    private double number() {
      while (data.charAt(at) == ' ') {
        at++;
      }
      int begin = at;
      while (at < data.length() && "0123456789.-".indexOf(data.charAt(at)) >= 0) {
        at++;
      }
      return Double.parseDouble(data.substring(begin, at));
    }
  }
}
