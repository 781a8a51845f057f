package org.levain.demo.wiki;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** Passwords as JSPWiki keeps them: salted SHA-256. */
final class PasswordHash {

  private static final int SALT_BYTES = 8;

  private PasswordHash() {}

  /** The hash; the salt comes from the account, so that equal wikis have equal files. */
  static String of(Person person) {
    byte[] salt = Arrays.copyOf(sha256(bytes(person.uid() + person.login())), SALT_BYTES);
    byte[] hash = sha256(bytes(person.password()), salt);
    byte[] both = ByteBuffer.allocate(hash.length + salt.length).put(hash).put(salt).array();
    return "{SHA-256}" + Base64.getEncoder().encodeToString(both);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] sha256(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(part);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
