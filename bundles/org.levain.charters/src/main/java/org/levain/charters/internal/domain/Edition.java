package org.levain.charters.internal.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * A published text. It is never changed: whoever acknowledged it, acknowledged this.
 *
 * @param place where it holds
 * @param number 1 for the first of its place
 * @param title its first heading
 * @param source the text; empty where the charter was withdrawn
 * @param sha256 of the text, in hexadecimal
 * @param withdrawn whether the place has no charter from here on
 * @param above number of the platform's edition that it was checked with; 0 for none
 * @param published when and by whom
 * @param holdsFrom from when it holds
 */
public record Edition(
    String place,
    int number,
    String title,
    String source,
    String sha256,
    boolean withdrawn,
    int above,
    Published published,
    Instant holdsFrom) {

  /** The most characters of a title that are kept. */
  public static final int MOST_TITLE = 300;

  /**
   * A publication.
   *
   * @param when when it was published
   * @param byUid a member's identifier; empty: the terminal
   */
  public record Published(Instant when, String byUid) {}

  /** A text as it is to be kept. */
  public static Edition of(
      String place,
      int number,
      String title,
      String source,
      int above,
      Published published,
      Instant holdsFrom) {
    String kept = title.length() > MOST_TITLE ? title.substring(0, MOST_TITLE) : title;
    return new Edition(
        place, number, kept, source, hash(source), false, above, published, holdsFrom);
  }

  /** No charter any more. */
  public static Edition withdrawal(
      String place, int number, String title, Published published, Instant holdsFrom) {
    return new Edition(place, number, title, "", hash(""), true, 0, published, holdsFrom);
  }

  /** The hash of a text. */
  public static String hash(String source) {
    try {
      byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
