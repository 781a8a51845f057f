package org.levain.badges.artwork;

/** Numbers as SVG writes them: with a point, without superfluous zeros, whatever the locale. */
final class Decimals {

  private static final long UNIT = 100_000;

  private Decimals() {}

  static double hundredths(double value) {
    return Math.round(value * 100) / 100d;
  }

  static void append(StringBuilder svg, double value) {
    long scaled = Math.round(value * UNIT);
    if (scaled < 0) {
      svg.append('-');
      scaled = -scaled;
    }
    svg.append(scaled / UNIT);
    long rest = scaled % UNIT;
    if (rest > 0) {
      svg.append('.');
      for (long digit = UNIT / 10; rest > 0; digit /= 10) {
        svg.append(rest / digit);
        rest %= digit;
      }
    }
  }

  static void transform(StringBuilder svg, Spot spot) {
    if (spot.equals(Spot.HERE)) {
      return;
    }
    append(svg.append(" transform=\"translate("), spot.x());
    append(svg.append(' '), spot.y());
    svg.append(')');
    if (spot.scale() != 1) {
      append(svg.append(" scale("), spot.scale());
      svg.append(')');
    }
    svg.append('"');
  }
}
