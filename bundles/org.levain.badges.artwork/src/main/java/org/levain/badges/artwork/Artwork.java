package org.levain.badges.artwork;

import java.util.Set;

/**
 * Draws badges. The same badge always gives the same bytes. Thread-safe; needs no screen and no
 * font of the machine.
 */
public final class Artwork {

  /** The sizes of a PNG, in pixels of the page it stands on. */
  public static final Set<Integer> SIZES = Set.of(16, 20, 24, 32, 48, 64, 72, 96, 128, 192, 256);

  /** How many pixels of a screen, or of paper, one of the page may have. */
  public static final Set<Integer> SCALES = Set.of(1, 2, 4);

  /** Up to this size the small drawing is used. */
  public static final int SMALL = 32;

  private Artwork() {}

  /** The large drawing as SVG in UTF-8: only paths, with a title. */
  public static byte[] svg(Badge badge) {
    return SvgWriter.write(badge, false);
  }

  /** The drawing for up to {@value #SMALL} pixels as SVG. */
  public static byte[] smallSvg(Badge badge) {
    return SvgWriter.write(badge, true);
  }

  /**
   * As PNG, transparent around the badge: the small drawing up to {@value #SMALL} pixels, the large
   * one above.
   *
   * @param size one of {@link #SIZES}
   * @param scale one of {@link #SCALES}
   * @throws IllegalArgumentException for any other size or scale
   */
  public static byte[] png(Badge badge, int size, int scale) {
    if (!SIZES.contains(size) || !SCALES.contains(scale)) {
      throw new IllegalArgumentException("No badge is drawn at " + size + " × " + scale);
    }
    return PngWriter.write(badge, size <= SMALL, size * scale);
  }
}
