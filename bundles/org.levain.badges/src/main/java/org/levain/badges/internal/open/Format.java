package org.levain.badges.internal.open;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.levain.badges.artwork.Artwork;

/**
 * What kind of picture is asked for.
 *
 * @param size of the PNG on the page, or {@link #SVG}, or {@link #SMALL_SVG}
 * @param scale how many pixels of a screen one of the page has
 */
public record Format(int size, int scale) {

  static final int SVG = 0;
  static final int SMALL_SVG = -1;

  /** The large drawing, of any size. */
  public static final Format DRAWING = new Format(SVG, 1);

  private static final Pattern PNG = Pattern.compile("(\\d{2,3})(?:@([24])x)?\\.png");

  /** What a file's name asks for: {@code badge.svg}, {@code small.svg}, {@code 64@2x.png}. */
  public static Optional<Format> of(String file) {
    if (file.equals("badge.svg")) {
      return Optional.of(DRAWING);
    }
    if (file.equals("small.svg")) {
      return Optional.of(new Format(SMALL_SVG, 1));
    }
    Matcher png = PNG.matcher(file.length() > 20 ? "" : file);
    if (!png.matches()) {
      return Optional.empty();
    }
    int scale = png.group(2) == null ? 1 : Integer.parseInt(png.group(2));
    return Optional.of(new Format(Integer.parseInt(png.group(1)), scale))
        .filter(format -> Artwork.SIZES.contains(format.size()));
  }

  String type() {
    return size <= SVG ? "image/svg+xml" : "image/png";
  }
}
