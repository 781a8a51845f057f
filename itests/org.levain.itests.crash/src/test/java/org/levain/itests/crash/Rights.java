package org.levain.itests.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Other rights on a folder, until this is closed.
 *
 * @param folder the folder
 * @param before its rights before
 */
record Rights(Path folder, Set<PosixFilePermission> before) implements AutoCloseable {

  static Rights set(Path folder, String rights) throws IOException {
    Rights changed = new Rights(folder, Files.getPosixFilePermissions(folder));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(rights));
    return changed;
  }

  @Override
  public void close() throws IOException {
    Files.setPosixFilePermissions(folder, before);
  }
}
