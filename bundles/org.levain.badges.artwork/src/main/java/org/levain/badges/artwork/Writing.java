package org.levain.badges.artwork;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.levain.badges.artwork.Glyphs.Glyph;

/**
 * Words as outlines: each letter stands where the font's own widths put it, all of them shrunk
 * until they fit.
 *
 * @param letters from left to right
 */
record Writing(List<Letter> letters) {

  /** The most characters on a band. */
  static final int MOST = 12;

  private static final double BAND_SIZE = 19.6;
  private static final int BAND_SPACING = 94;

  /**
   * A letter on its place.
   *
   * @param glyph the letter
   * @param spot where and how large
   */
  record Letter(Glyph glyph, Spot spot) {

    Rectangle2D bounds() {
      return spot.transform().createTransformedShape(glyph.outline().shape()).getBounds2D();
    }
  }

  /**
   * Letters in a row.
   *
   * @param glyphs the letters
   * @param steps where each begins, in units of the font
   * @param width of all
   */
  record Row(List<Glyph> glyphs, int[] steps, int width) {

    static Row of(String words, int most, int spacing) {
      List<Glyph> glyphs = new ArrayList<>(most);
      int[] steps = new int[most];
      int at = 0;
      for (int i = 0; i < words.length() && glyphs.size() < most && i < most * 4; i++) {
        int code = words.charAt(i);
        if (Glyphs.has(code)) {
          Glyph glyph = Glyphs.of(code);
          steps[glyphs.size()] = at;
          glyphs.add(glyph);
          at += glyph.advance() + spacing;
        }
      }
      return new Row(glyphs, steps, Math.max(0, at - spacing));
    }
  }

  /** What stands on a band; empty: nothing of it can be drawn. */
  static Row onBand(String words) {
    return Row.of(words, MOST, BAND_SPACING);
  }

  /** Where the row on a band begins, and how large its units are. */
  static Spot spotOnBand(Row row, Plaque plaque) {
    double scale = Math.min(BAND_SIZE / Glyphs.EM, Drawing.room(plaque) / Math.max(1, row.width()));
    return Spot.putting(row.width() / 2d, -Glyphs.CAPITALS / 2, 64, Drawing.BAND_MIDDLE, scale);
  }

  /** The letters of a monogram, accents and all, as large as the plaque has room for. */
  static Writing monogram(Monogram monogram, Plaque plaque, boolean small) {
    Row row = Row.of(monogram.letters(), Monogram.MOST, 0);
    Rectangle2D bounds = bounds(letters(row, Spot.HERE));
    double room = (small ? 1.35 : 1) * (plaque == Plaque.DIAMOND ? .8 : 1);
    double high = 46 * room * Math.max(1, Math.min(1.2, bounds.getHeight() / Glyphs.CAPITALS));
    double scale = Math.min(high / bounds.getHeight(), 66 * room / bounds.getWidth());
    double middle = small ? 60 : plaque == Plaque.DIAMOND ? 51 : 48;
    Spot spot = Spot.putting(bounds.getCenterX(), bounds.getCenterY(), 64, middle, scale);
    return new Writing(letters(row, spot));
  }

  private static Rectangle2D bounds(List<Letter> letters) {
    Rectangle2D all = letters.get(0).bounds();
    letters.forEach(letter -> all.add(letter.bounds()));
    return all;
  }

  static List<Letter> letters(Row row, Spot spot) {
    List<Letter> letters = new ArrayList<>(row.glyphs().size());
    for (int i = 0; i < row.glyphs().size(); i++) {
      double x = spot.x() + row.steps()[i] * spot.scale();
      letters.add(new Letter(row.glyphs().get(i), new Spot(x, spot.y(), spot.scale())));
    }
    return letters;
  }
}
