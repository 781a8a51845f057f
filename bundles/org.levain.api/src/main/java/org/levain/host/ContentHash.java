package org.levain.host;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The hash of a text that a server keeps: SHA-256 in lower-case hexadecimal of its UTF-8 bytes,
 * after line ends are made {@code \n} and white space at the end is dropped, because servers add
 * and remove both on their own.
 */
public final class ContentHash {

  private ContentHash() {}

  /** The hash of a text. */
  public static String of(String text) {
    String canonical = text.replace("\r\n", "\n").replace('\r', '\n').stripTrailing();
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(canonical.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
