package org.levain.badges.artwork;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The outlines of letters and figures, with the widths that the font gives them. */
final class Glyphs {

  /** Units of the font in the height of a line. */
  static final double EM = 2048;

  /** How high capitals are. */
  static final double CAPITALS = 1409;

  private static final Map<Integer, Glyph> BY_CODE = read();

  private Glyphs() {}

  /**
   * A letter.
   *
   * @param code the character
   * @param advance how far the next one stands, in units of the font
   * @param outline the path in units of the font, on the base line; empty for a space
   */
  record Glyph(int code, int advance, Outline outline) {}

  static boolean has(int code) {
    return BY_CODE.containsKey(code);
  }

  static Glyph of(int code) {
    return Objects.requireNonNull(BY_CODE.get(code));
  }

  private static Map<Integer, Glyph> read() {
    try (InputStream in = Glyphs.class.getResourceAsStream("outlines.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(Glyphs::glyph)
          .collect(Collectors.toUnmodifiableMap(Glyph::code, Function.identity()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Glyph glyph(String line) {
    String[] cells = line.split(" ", 3);
    return new Glyph(
        Integer.parseInt(cells[0], 16), Integer.parseInt(cells[1]), new Outline(cells[2]));
  }
}
