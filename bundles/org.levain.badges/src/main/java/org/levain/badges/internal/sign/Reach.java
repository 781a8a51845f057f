package org.levain.badges.internal.sign;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether people outside can open an address, as far as the address itself tells: reserved names
 * (RFC 6762, RFC 2606, RFC 8375) and addresses (RFC 1918, RFC 4193) stay inside.
 */
public enum Reach {
  /** There is no address. */
  NONE,
  /** It is one of this machine or of this house. */
  INSIDE,
  /** It looks like one that everybody can open. */
  OUTSIDE;

  private static final Pattern PRIVATE =
      Pattern.compile(
          "localhost|127\\..*|0\\..*|10\\..*|192\\.168\\..*|169\\.254\\..*"
              + "|172\\.(1[6-9]|2\\d|3[01])\\..*|\\[(::1|f[cd].*|fe80.*)]");

  private static final Pattern HOUSE_NAMES =
      Pattern.compile(
          ".*\\.(local|localhost|internal|intranet|lan|home|corp|private|test|home\\.arpa)");

  /** Where the configured address reaches. */
  public static Reach of(Optional<URI> base) {
    if (base.isEmpty() || base.get().getHost() == null) {
      return NONE;
    }
    String host = base.get().getHost().toLowerCase(Locale.ROOT);
    boolean inside =
        PRIVATE.matcher(host).matches()
            || HOUSE_NAMES.matcher(host).matches()
            || (!host.contains(".") && !host.startsWith("["));
    return inside ? INSIDE : OUTSIDE;
  }

  /** Its name in templates. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }
}
