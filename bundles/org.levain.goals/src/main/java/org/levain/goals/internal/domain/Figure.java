package org.levain.goals.internal.domain;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A figure as people type it: {@code 12}, {@code 12,5}, {@code 1 200}, {@code 40 %}. */
public final class Figure {

  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]+");
  private static final Pattern SHAPE = Pattern.compile("[-−]?\\d{1,12}([.,]\\d{1,4})?");

  /** One thousand two hundred, or one and a fifth? Nobody can tell. */
  private static final Pattern UNCLEAR = Pattern.compile("[-−]?[1-9]\\d{0,2}[.,]\\d{3}");

  private Figure() {}

  /** The figure; empty if it is none, or could be two. */
  public static Optional<BigDecimal> of(String typed) {
    String figure = SPACES.matcher(typed).replaceAll("");
    if (figure.endsWith("%")) {
      figure = figure.substring(0, figure.length() - 1);
    }
    if (!SHAPE.matcher(figure).matches() || UNCLEAR.matcher(figure).matches()) {
      return Optional.empty();
    }
    return Optional.of(plain(new BigDecimal(figure.replace(',', '.').replace('−', '-'))));
  }

  /** The figure as {@link #of} reads it again. */
  public static String write(BigDecimal figure) {
    BigDecimal plain = plain(figure);
    return (plain.scale() == 3 ? plain.setScale(4) : plain).toPlainString();
  }

  /** The same figure without zeros that say nothing. */
  public static BigDecimal plain(BigDecimal figure) {
    BigDecimal stripped = figure.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
