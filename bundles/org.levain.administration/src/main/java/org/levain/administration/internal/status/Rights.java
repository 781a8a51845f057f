package org.levain.administration.internal.status;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;

/** What is wrong with the rights on a place; the answer is the key of an advice. */
final class Rights {

  private Rights() {}

  /** The drop folder: read by Levain, written by nobody but its owner and group. */
  static Optional<String> ofDropFolder(Path folder) {
    if (!Files.isReadable(folder) || !Files.isExecutable(folder)) {
      return Optional.of("folder.advice");
    }
    return isWritableByEverybody(folder) ? Optional.of("folder.open.advice") : Optional.empty();
  }

  /** The log: written by Levain. */
  static Optional<String> ofLog(Path log) {
    return Files.isWritable(log) ? Optional.empty() : Optional.of("log.advice");
  }

  private static boolean isWritableByEverybody(Path folder) {
    try {
      return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
          && Files.getPosixFilePermissions(folder).contains(PosixFilePermission.OTHERS_WRITE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
