package org.levain.badges.internal.action;

import java.security.SecureRandom;
import java.util.Base64;

/** Identifiers that nobody can guess: 128 random bits. */
final class PublicIds {

  private static final SecureRandom RANDOM = new SecureRandom();

  private PublicIds() {}

  /** Letters, figures, {@code -} and {@code _}: 22 of them. */
  static String fresh() {
    byte[] bits = new byte[16];
    RANDOM.nextBytes(bits);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
  }
}
