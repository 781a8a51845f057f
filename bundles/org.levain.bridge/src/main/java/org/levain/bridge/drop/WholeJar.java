package org.levain.bridge.drop;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipException;

/**
 * Reads a jar to its end before it is let near the framework: a damaged entry, or a class that this
 * Java cannot read, would show only when somebody needs it.
 */
final class WholeJar {

  private static final int VERSION = 6;
  private static final int VERSION_END = 8;
  private static final int FIRST_MAJOR = 44;
  private static final int OURS = Runtime.version().feature() + FIRST_MAJOR;

  private WholeJar() {}

  /**
   * Reads every entry.
   *
   * @throws RefusedJar if a class is of a newer Java
   * @throws IOException if it is damaged
   */
  static void check(Path file) throws IOException, RefusedJar {
    try (JarFile jar = new JarFile(file.toFile(), false)) {
      for (Enumeration<JarEntry> all = jar.entries(); all.hasMoreElements(); ) {
        JarEntry entry = all.nextElement();
        // reading alone does not compare the checksum
        try (CheckedInputStream in =
            new CheckedInputStream(jar.getInputStream(entry), new CRC32())) {
          checkVersion(entry.getName(), in.readNBytes(VERSION_END));
          in.transferTo(OutputStream.nullOutputStream());
          if (in.getChecksum().getValue() != entry.getCrc()) {
            throw new ZipException(entry.getName() + " is damaged");
          }
        }
      }
    }
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
