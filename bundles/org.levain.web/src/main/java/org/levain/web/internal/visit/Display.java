package org.levain.web.internal.visit;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a page is coloured: as the reader's system says, or as the reader chose in the footer. */
public enum Display {
  AUTO,
  LIGHT,
  DARK;

  /** The word in cookies, addresses and the page's {@code data-theme}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The display of this word. */
  public static Optional<Display> of(String word) {
    return Stream.of(values()).filter(d -> d.word().equals(word)).findAny();
  }
}
