package org.levain.badges.artwork;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.levain.badges.artwork.Sheet.Painted;
import org.levain.badges.artwork.Writing.Letter;
import org.levain.badges.artwork.Writing.Row;

/** Paints a badge: the same areas as the SVG has, filled by Java itself. */
final class PngWriter {

  private PngWriter() {}

  static byte[] write(Badge badge, boolean small, int pixels) {
    BufferedImage image = new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_ARGB);
    Graphics2D canvas = image.createGraphics();
    try {
      canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      canvas.scale(pixels / 128d, pixels / 128d);
      paint(canvas, badge, small);
    } finally {
      canvas.dispose();
    }
    return PngFile.of(((DataBufferInt) image.getRaster().getDataBuffer()).getData(), pixels);
  }

  private static void paint(Graphics2D canvas, Badge badge, boolean small) {
    Row row = Writing.onBand(badge.band());
    boolean banded = !row.glyphs().isEmpty();
    for (Painted coat : Sheet.of(badge.design(), badge.standing(), small, banded).painted()) {
      canvas.setColor(coat.colour());
      canvas.fill(coat.area());
    }
    if (banded && !small && badge.standing() != Standing.REVOKED) {
      boolean valid = badge.standing() == Standing.VALID;
      canvas.setColor(new Color((valid ? Colour.ON_BAND : Colour.PAST).rgb()));
      AffineTransform before = canvas.getTransform();
      for (Letter letter : Writing.letters(row, Writing.spotOnBand(row, badge.design().plaque()))) {
        canvas.transform(letter.spot().transform());
        canvas.fill(letter.glyph().outline().shape());
        canvas.setTransform(before);
      }
    }
  }
}
