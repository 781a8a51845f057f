package org.levain.badges.internal.domain;

import java.time.ZoneId;

/** Days as the server counts them. */
final class Days {

  static final ZoneId ZONE = ZoneId.systemDefault();

  private Days() {}
}
