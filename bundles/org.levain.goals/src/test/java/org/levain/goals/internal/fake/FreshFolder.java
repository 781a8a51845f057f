package org.levain.goals.internal.fake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A data folder that nobody has used, below {@code target/}. */
final class FreshFolder {

  private FreshFolder() {}

  static Path make() {
    try {
      return Files.createTempDirectory(Files.createDirectories(Path.of("target", "homes")), "home");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
