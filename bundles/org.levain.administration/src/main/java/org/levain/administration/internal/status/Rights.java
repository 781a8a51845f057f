package org.levain.administration.internal.status;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is wrong with the rights on a place; the answer is the key of an advice. */
final class Rights {

  private static final Set<PosixFilePermission> OTHERS_WRITE =
      Set.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);
  private static final Pattern SECRET = Pattern.compile("(?m)^\\s*(password|token)\\s*[=:]\\s*\\S");
  private static final long LARGEST = 1_000_000;

  private Rights() {}

  /** The drop folder: read by Levain, written by nobody but its owner. */
  static Optional<String> ofDropFolder(Path folder) {
    if (!Files.isReadable(folder) || !Files.isExecutable(folder)) {
      return Optional.of("folder.advice");
    }
    return isOpen(folder, OTHERS_WRITE) ? Optional.of("folder.open.advice") : Optional.empty();
  }

  /** The settings: written by nobody but their owner, and read by nobody else if secret. */
  static Optional<String> ofSettings(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    List<Path> files = settings(folder);
    boolean written =
        isOpen(folder, OTHERS_WRITE) || files.stream().anyMatch(f -> isOpen(f, OTHERS_WRITE));
    if (written) {
      return Optional.of("settings.open.advice");
    }
    Set<PosixFilePermission> read = Set.of(PosixFilePermission.OTHERS_READ);
    boolean told =
        isOpen(folder, Set.of(PosixFilePermission.OTHERS_EXECUTE))
            && files.stream().anyMatch(f -> isOpen(f, read) && holdsASecret(f));
    return told ? Optional.of("settings.read.advice") : Optional.empty();
  }

  /** The log: written by Levain. */
  static Optional<String> ofLog(Path log) {
    return Files.isWritable(log) ? Optional.empty() : Optional.of("log.advice");
  }

  private static List<Path> settings(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean holdsASecret(Path file) {
    try {
      return file.toString().endsWith(".cfg")
          && Files.size(file) < LARGEST
          && SECRET.matcher(Files.readString(file)).find();
    } catch (IOException e) {
      // what Levain cannot read either is no secret of its own
      return false;
    }
  }

  private static boolean isOpen(Path path, Set<PosixFilePermission> to) {
    try {
      return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
          && Files.getPosixFilePermissions(path).stream().anyMatch(to::contains);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
