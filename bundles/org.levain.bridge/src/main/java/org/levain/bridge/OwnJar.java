package org.levain.bridge;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.CodeSource;
import java.util.Optional;

/**
 * The bridge's own jar. It is the one part that cannot be swapped: when its file has changed, the
 * web application has to be restarted.
 */
final class OwnJar {

  private final Optional<Path> file = file();
  private final Optional<FileTime> atStart = file.flatMap(OwnJar::modified);
  private boolean told;

  /** Whether the file was replaced; tells it once. */
  boolean hasChanged() {
    Optional<FileTime> now = file.flatMap(OwnJar::modified);
    boolean changed = now.isPresent() && !now.equals(atStart);
    boolean tell = changed && !told;
    told = changed;
    return tell;
  }

  private static Optional<Path> file() {
    CodeSource source = OwnJar.class.getProtectionDomain().getCodeSource();
    URL url = source == null ? null : source.getLocation();
    try {
      return url == null ? Optional.empty() : Optional.of(Path.of(url.toURI()));
    } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
      // the server runs the web application from its packed war
      return Optional.empty();
    }
  }

  private static Optional<FileTime> modified(Path file) {
    try {
      return Optional.of(Files.getLastModifiedTime(file));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
