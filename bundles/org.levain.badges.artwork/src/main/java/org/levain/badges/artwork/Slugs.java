package org.levain.badges.artwork;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Names of constants as they stand in addresses. */
final class Slugs {

  private Slugs() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static <E extends Enum<E>> Optional<E> find(E[] constants, String slug) {
    return Arrays.stream(constants).filter(c -> of(c).equals(slug)).findFirst();
  }
}
