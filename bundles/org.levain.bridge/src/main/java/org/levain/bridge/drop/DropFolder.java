package org.levain.bridge.drop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The drop folder: jars of ours in it, libraries of others in its {@code lib}. */
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
    collect("", found);
    if (Files.isDirectory(folder.resolve(LIBRARIES))) {
      collect(LIBRARIES, found);
    }
    return found;
  }

  /** The file of this name. */
  Path file(String name) {
    return folder.resolve(name);
  }

  private void collect(String below, Map<String, Stamp> found) throws IOException {
    for (Path file : jars(folder.resolve(below))) {
      try {
        found.put(below + file.getFileName(), Stamp.of(file));
      } catch (NoSuchFileException e) {
        // taken out between the two looks
      }
    }
  }

  private static List<Path> jars(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(DropFolder::isJar).toList();
    }
  }

  private static boolean isJar(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".jar") && !name.startsWith(".") && Files.isRegularFile(file);
  }
}
