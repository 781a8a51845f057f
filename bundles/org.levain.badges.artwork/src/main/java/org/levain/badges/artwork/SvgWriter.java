package org.levain.badges.artwork;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.levain.badges.artwork.Glyphs.Glyph;
import org.levain.badges.artwork.Writing.Row;

/** Writes a badge as SVG: prepared pieces, one after the other. */
final class SvgWriter {

  private static final byte[] HEAD =
      Ink.ascii(
          "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 128 128\" width=\"128\""
              + " height=\"128\" role=\"img\" aria-label=\"");
  private static final byte[] TITLE = Ink.ascii("\"><title>");
  private static final byte[] TITLE_END = Ink.ascii("</title>");
  private static final byte[] END = Ink.ascii("</svg>");
  private static final byte[] GROUP = Ink.ascii("<g fill=\"");
  private static final byte[] GROUP_END = Ink.ascii("</g>");
  private static final byte[] OPEN = Ink.ascii("\">");
  private static final byte[] STEP = Ink.ascii("<path transform=\"translate(");
  private static final byte[] STEP_END = Ink.ascii(")\" d=\"");
  private static final byte[] PATH_END = Ink.ascii("\"/>");

  /** One for each letter of {@link Glyphs} that was written on a band. */
  private static final Map<Integer, byte[]> PATHS = new ConcurrentHashMap<>();

  private SvgWriter() {}

  static byte[] write(Badge badge, boolean small) {
    Row row = Writing.onBand(badge.band());
    boolean banded = !row.glyphs().isEmpty();
    String title = Label.clean(badge.title());
    Ink ink = new Ink().put(HEAD).words(title).put(TITLE).words(title).put(TITLE_END);
    ink.put(Sheet.of(badge.design(), badge.standing(), small, banded).svg());
    if (banded && !small && badge.standing() != Standing.REVOKED) {
      row(ink, row, badge);
    }
    return ink.put(END).bytes();
  }

  private static void row(Ink ink, Row row, Badge badge) {
    Colour colour = badge.standing() == Standing.VALID ? Colour.ON_BAND : Colour.PAST;
    StringBuilder spot = new StringBuilder(80).append(colour.hex()).append('"');
    Decimals.transform(spot, Writing.spotOnBand(row, badge.design().plaque()));
    // the transform ends with its quotation mark
    spot.setLength(spot.length() - 1);
    ink.put(GROUP).put(Ink.ascii(spot.toString())).put(OPEN);
    for (int i = 0; i < row.glyphs().size(); i++) {
      ink.put(STEP).put(row.steps()[i]).put(STEP_END);
      ink.put(path(row.glyphs().get(i))).put(PATH_END);
    }
    ink.put(GROUP_END);
  }

  private static byte[] path(Glyph glyph) {
    return PATHS.computeIfAbsent(glyph.code(), code -> Ink.ascii(glyph.outline().data()));
  }
}
