package org.levain.persistence.internal.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes of files, in lower-case hexadecimal. */
public final class Sha256 {

  private static final int AT_ONCE = 1 << 16;

  private Sha256() {}

  /** The hash of a file. */
  public static String of(Path file) throws IOException {
    MessageDigest sha = digest();
    try (InputStream in = Files.newInputStream(file)) {
      byte[] some = new byte[AT_ONCE];
      for (int read = in.read(some); read >= 0; read = in.read(some)) {
        sha.update(some, 0, read);
      }
    }
    return HexFormat.of().formatHex(sha.digest());
  }

  /** The hash of a text. */
  static String of(byte[] text) {
    return HexFormat.of().formatHex(digest().digest(text));
  }

  /** Copies a file to where none is, and answers the hash of what was copied. */
  static String copy(Path from, Path to) throws IOException {
    MessageDigest sha = digest();
    try (InputStream in = Files.newInputStream(from);
        OutputStream out = Files.newOutputStream(to, StandardOpenOption.CREATE_NEW)) {
      byte[] some = new byte[AT_ONCE];
      for (int read = in.read(some); read >= 0; read = in.read(some)) {
        sha.update(some, 0, read);
        out.write(some, 0, read);
      }
    }
    return HexFormat.of().formatHex(sha.digest());
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
