package org.levain.security.internal.secret;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The token in a member's forms: a keyed hash of who and which day. Nothing is stored, so it
 * survives a restart and a new sign-in; it is good today and tomorrow.
 */
public final class FormTokens {

  private final Mac mac;
  private final Clock clock;

  /** Tokens made with this key. */
  public FormTokens(byte[] key, Clock clock) {
    this.mac = new Mac(key);
    this.clock = clock;
  }

  /** Today's token of a member. */
  public String of(String uid) {
    return on(today(), uid);
  }

  /** Whether it is today's or yesterday's token of this member; in constant time. */
  public boolean isValid(String uid, String token) {
    long today = today();
    return same(on(today, uid), token) | same(on(today - 1, uid), token);
  }

  private String on(long day, String uid) {
    return mac.of("form", uid, Long.toString(day));
  }

  private long today() {
    return LocalDate.now(clock.withZone(ZoneOffset.UTC)).toEpochDay();
  }

  /** Whether two texts are the same; how long it takes says nothing of where they differ. */
  public static boolean same(String expected, String given) {
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }
}
