package org.levain.web.internal.visit;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;

/** French and English: which of them an answer is written in. */
public final class Languages {

  /** The languages of the pages; the first one is what a reader of neither gets. */
  public static final List<Locale> ALL = List.of(Locale.ENGLISH, Locale.FRENCH);

  private Languages() {}

  /** The language of this code, if it is one of ours. */
  public static Optional<Locale> of(String code) {
    return ALL.stream().filter(locale -> locale.getLanguage().equals(code)).findAny();
  }

  /**
   * The best language for a reader.
   *
   * @param chosen the code that the reader chose once, or an empty string
   * @param accepted the value of {@code Accept-Language}, or an empty string
   */
  public static Locale best(String chosen, String accepted) {
    return of(chosen).or(() -> accepted(accepted)).orElse(ALL.get(0));
  }

  private static Optional<Locale> accepted(String header) {
    try {
      List<LanguageRange> ranges = LanguageRange.parse(header.isEmpty() ? "*" : header);
      return Optional.ofNullable(Locale.lookup(ranges, ALL));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
