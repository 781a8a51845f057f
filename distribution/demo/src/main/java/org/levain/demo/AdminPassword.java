package org.levain.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.levain.demo.server.Folders;

/** The first administrator's password: made once, kept in a file that only its owner reads. */
final class AdminPassword {

  // letters and digits that nobody takes for another one
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
  private static final int LENGTH = 14;

  private AdminPassword() {}

  static String in(Path file) {
    try {
      if (Files.notExists(file)) {
        Folders.create(file.getParent());
        Files.createFile(file);
        onlyOwnerReads(file);
        Files.writeString(file, random());
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot keep the password in " + file, e);
    }
  }

  /** One of each kind stands at the end, because newer wikis ask for that. */
  private static String random() {
    StringBuilder password = new StringBuilder();
    new SecureRandom()
        .ints(LENGTH, 0, LETTERS.length())
        .forEach(i -> password.append(LETTERS.charAt(i)));
    return password.append("-aZ7").toString();
  }

  private static void onlyOwnerReads(Path file) throws IOException {
    try {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    } catch (UnsupportedOperationException e) {
      // a file system without such permissions: the folder's own have to do
    }
  }
}
