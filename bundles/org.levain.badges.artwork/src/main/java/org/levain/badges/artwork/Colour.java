package org.levain.badges.artwork;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour without transparency.
 *
 * @param rgb red, green and blue, eight bits each
 */
public record Colour(int rgb) {

  /** The pale rim, which parts a badge from any ground. */
  public static final Colour RIM = new Colour(0xF7F5F0);

  /** The band. */
  public static final Colour BAND = new Colour(0xE4B43C);

  /** What is written on the band. */
  public static final Colour ON_BAND = new Colour(0x2A2107);

  /** What is over is drawn in this. */
  public static final Colour PAST = new Colour(0x4A4A42);

  private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");
  private static final double ENOUGH = 4.5;

  public Colour {
    if (rgb < 0 || rgb > 0xFFFFFF) {
      throw new IllegalArgumentException("A colour has 24 bits");
    }
  }

  /** The colour that is written like this: {@code #0d5563}; anything else is none. */
  public static Optional<Colour> of(String hex) {
    return hex.length() == 7 && HEX.matcher(hex).matches()
        ? Optional.of(new Colour(Integer.parseInt(hex.substring(1), 16)))
        : Optional.empty();
  }

  /** As SVG and CSS write it: {@code #0D5563}. */
  public String hex() {
    return String.format(Locale.ROOT, "#%06X", rgb);
  }

  /** Whether it carries a picture in the colour of the rim: 4.5 to 1 (WCAG 2.2, 1.4.3). */
  public boolean carriesPictures() {
    return contrast(RIM) >= ENOUGH;
  }

  /** The contrast with another colour, 1 to 21, as WCAG reckons it. */
  public double contrast(Colour other) {
    double a = luminance() + .05;
    double b = other.luminance() + .05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private double luminance() {
    return .2126 * linear(rgb >> 16) + .7152 * linear(rgb >> 8) + .0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double c = (channel & 0xFF) / 255d;
    return c <= .04045 ? c / 12.92 : Math.pow((c + .055) / 1.055, 2.4);
  }
}
