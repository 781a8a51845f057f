package org.levain.administration.internal.settings;

import java.security.SecureRandom;
import java.util.Base64;

/** The token with which a program reads the metrics: shown once, when it is made. */
final class MetricsToken {

  static final String PID = "org.levain.metrics";
  static final String KEY = "token";

  private static final int BYTES = 32;

  private MetricsToken() {}

  /** A new one, which nobody can guess. */
  static String make() {
    byte[] random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }
}
