package org.levain.bridge.drop;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipException;

/**
 * Reads a jar to its end before it is let near the framework: a damaged entry, or a class that this
 * Java cannot read, would show only when somebody needs it. What unpacks to more than any bundle
 * has is not read to its end.
 */
final class WholeJar {

  private static final long MOST_BYTES = 400_000_000;
  private static final int BUFFER = 65_536;
  private static final int VERSION = 6;
  private static final int VERSION_END = 8;
  private static final int FIRST_MAJOR = 44;
  private static final int OURS = Runtime.version().feature() + FIRST_MAJOR;

  private WholeJar() {}

  /**
   * Reads every entry.
   *
   * @throws RefusedJar if a class is of a newer Java, an entry is there twice, or it is too large
   * @throws IOException if it is damaged
   */
  static void check(Path file) throws IOException, RefusedJar {
    try (JarFile jar = new JarFile(file.toFile(), false)) {
      Set<String> names = new HashSet<>();
      long left = MOST_BYTES;
      for (Enumeration<JarEntry> all = jar.entries(); all.hasMoreElements(); ) {
        JarEntry entry = all.nextElement();
        if (!names.add(entry.getName())) {
          throw new RefusedJar(entry.getName() + " is in it twice");
        }
        // reading alone does not compare the checksum
        try (CheckedInputStream in =
            new CheckedInputStream(jar.getInputStream(entry), new CRC32())) {
          byte[] start = in.readNBytes(VERSION_END);
          checkVersion(entry.getName(), start);
          left = readRest(in, left - start.length);
          if (in.getChecksum().getValue() != entry.getCrc()) {
            throw new ZipException(entry.getName() + " is damaged");
          }
        }
      }
    }
  }

  /** Answers how many bytes may still come. */
  private static long readRest(InputStream in, long most) throws IOException, RefusedJar {
    byte[] buffer = new byte[BUFFER];
    long left = most;
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      left -= read;
      if (left < 0) {
        throw new RefusedJar("it unpacks to more than " + MOST_BYTES / 1_000_000 + " MB");
      }
    }
    return left;
  }

  private static void checkVersion(String name, byte[] start) throws RefusedJar {
    if (!name.endsWith(".class") || name.startsWith("META-INF/") || start.length < VERSION_END) {
      return;
    }
    int major = (start[VERSION] & 0xff) << 8 | start[VERSION + 1] & 0xff;
    if (major > OURS) {
      throw new RefusedJar(
          "it needs Java %d, and this is Java %d"
              .formatted(major - FIRST_MAJOR, Runtime.version().feature()));
    }
  }
}
