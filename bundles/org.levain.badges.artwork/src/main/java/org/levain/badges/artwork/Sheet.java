package org.levain.badges.artwork;

import java.awt.Color;
import java.awt.Shape;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The coats of one design in one state, prepared for both writers.
 *
 * @param svg as SVG
 * @param painted as areas
 */
record Sheet(byte[] svg, List<Painted> painted) {

  /** Own designs come from people: no more than this are remembered. */
  private static final int MOST = 2000;

  private static final ConcurrentMap<Key, Sheet> KNOWN = new ConcurrentHashMap<>();

  /** An area and its colour. */
  record Painted(Shape area, Color colour) {}

  private record Key(Design design, Standing standing, boolean small, boolean banded) {}

  static Sheet of(Design design, Standing standing, boolean small, boolean banded) {
    Key key = new Key(design, standing, small, banded);
    Sheet known = KNOWN.get(key);
    if (known != null) {
      return known;
    }
    Sheet sheet = of(Drawing.of(design, standing, small, banded));
    if (KNOWN.size() >= MOST) {
      KNOWN.clear();
    }
    KNOWN.put(key, sheet);
    return sheet;
  }

  private static Sheet of(List<Layer> layers) {
    StringBuilder svg = new StringBuilder(4096);
    layers.forEach(layer -> layer.write(svg));
    return new Sheet(
        svg.toString().getBytes(StandardCharsets.US_ASCII),
        layers.stream()
            .map(layer -> new Painted(layer.area(), new Color(layer.colour().rgb())))
            .toList());
  }
}
