package org.levain.bridge.drop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The drop folder: jars of ours and release archives in it, libraries of others in its {@code lib}.
 */
final class DropFolder {

  /** Where libraries lie. */
  static final String LIBRARIES = "lib/";

  private final Path folder;

  /** This folder. */
  DropFolder(Path folder) {
    this.folder = folder;
  }

  /** What lies there now, by name below the folder, sorted. */
  Map<String, Stamp> look() throws IOException {
    Map<String, Stamp> found = new TreeMap<>();
    collect("", ".jar", found);
    if (Files.isDirectory(folder.resolve(LIBRARIES))) {
      collect(LIBRARIES, ".jar", found);
    }
    return found;
  }

  /** The archives that lie there now, by name, sorted. */
  Map<String, Stamp> archives() throws IOException {
    Map<String, Stamp> found = new TreeMap<>();
    collect("", ".zip", found);
    return found;
  }

  /** The file of this name. */
  Path file(String name) {
    return folder.resolve(name);
  }

  private void collect(String below, String ending, Map<String, Stamp> found) throws IOException {
    for (Path file : files(folder.resolve(below), ending)) {
      try {
        found.put(below + file.getFileName(), Stamp.of(file));
      } catch (NoSuchFileException e) {
        // taken out between the two looks
      }
    }
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> isWanted(file, ending)).toList();
    }
  }

  private static boolean isWanted(Path file, String ending) {
    String name = file.getFileName().toString();
    return name.endsWith(ending) && !name.startsWith(".");
  }
}
