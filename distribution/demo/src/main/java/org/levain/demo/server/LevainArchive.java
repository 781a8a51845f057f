package org.levain.demo.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The archive that people download, installed as its INSTALL.md says. */
public final class LevainArchive {

  private static final Set<PosixFilePermission> OTHERS_MAY_WRITE =
      EnumSet.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

  private final Path file;

  /** The archive in this file. */
  public LevainArchive(Path file) {
    this.file = file;
  }

  /** The archive that the build names in the system property {@code levain.archive}. */
  public static Path ofThisBuild() {
    Path file = Path.of(System.getProperty("levain.archive", "no-archive.zip"));
    if (Files.notExists(file)) {
      throw new Refusal("There is no archive " + file + ": build distribution first.");
    }
    return file;
  }

  /**
   * Copies the bridge into the web application and the data folder to its place. An archive that is
   * installed there already is left as the administrator has it; another one replaces its bundles
   * and keeps the configuration, the data, and what others put into the drop folder.
   *
   * @param unpacked where the archive is unpacked for that
   */
  void installInto(Path application, Path home, Path unpacked) {
    Folders.delete(unpacked);
    new Zip(file).unpackInto(unpacked);
    Path bridge = unpacked.resolve("levain-bridge.jar");
    Path sums = unpacked.resolve("SHA256SUMS");
    copy(bridge, application.resolve("WEB-INF/lib/levain-bridge.jar"));
    Path installed = home.resolve("SHA256SUMS");
    if (!sameText(sums, installed)) {
      removeBundles(installed, home);
      keepConfiguration(unpacked.resolve("levain/conf"), home.resolve("conf"));
      Folders.copy(unpacked.resolve("levain"), home);
      onlyOwnerWrites(home);
      copy(sums, installed);
    }
    Folders.delete(unpacked);
  }

  /** Takes out the bundles that an earlier archive has put in, as its own list names them. */
  private static void removeBundles(Path sums, Path home) {
    try {
      for (String line : Files.exists(sums) ? Files.readAllLines(sums) : List.<String>of()) {
        String file = line.substring(line.indexOf("  ") + 2);
        if (file.startsWith("levain/bundles/")) {
          Files.deleteIfExists(home.resolve(file.substring("levain/".length())));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot replace the bundles in " + home, e);
    }
  }

  private static void keepConfiguration(Path fromArchive, Path atHome) {
    if (Files.isDirectory(atHome)) {
      Folders.copy(atHome, fromArchive);
    }
  }

  private static boolean sameText(Path one, Path other) {
    try {
      return Files.exists(other) && Files.mismatch(one, other) < 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(Path from, Path to) {
    Folders.create(to.getParent());
    try {
      Files.write(to, Files.readAllBytes(from));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot copy " + from + " to " + to, e);
    }
  }

  /** {@code chmod -R go-w}. */
  private static void onlyOwnerWrites(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path f : (Iterable<Path>) files::iterator) {
        Set<PosixFilePermission> permissions = EnumSet.copyOf(Files.getPosixFilePermissions(f));
        if (permissions.removeAll(OTHERS_MAY_WRITE)) {
          Files.setPosixFilePermissions(f, permissions);
        }
      }
    } catch (UnsupportedOperationException e) {
      // a file system without such permissions: nothing to take away
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot protect " + folder, e);
    }
  }
}
