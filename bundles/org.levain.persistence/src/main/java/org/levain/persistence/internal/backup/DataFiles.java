package org.levain.persistence.internal.backup;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files of the data folder that go into a backup: all but what a start or the archive brings
 * again. So a module that is away keeps what it has laid there, and no module has to say so.
 *
 * @param home the data folder
 * @param database the folder of the database, which may lie in it
 */
record DataFiles(Path home, Path database) {

  /** Where the database lies, in the data folder and in a backup. */
  static final String DATABASE = "db";

  private static final Set<String> LEFT_OUT = Set.of(DATABASE, "bundles", "cache", "log", "run");

  /** Folders and files at the top of the data folder, sorted. */
  List<Path> top() throws IOException {
    try (Stream<Path> all = Files.list(home)) {
      return all.filter(this::isKept).sorted().toList();
    }
  }

  private boolean isKept(Path path) {
    String name = path.getFileName().toString();
    return !LEFT_OUT.contains(name) && !Restoring.isOurs(name) && !path.equals(database);
  }

  /** All files; links are followed. */
  List<Path> all() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path each : top()) {
      try (Stream<Path> below = Files.walk(each, FileVisitOption.FOLLOW_LINKS)) {
        below.filter(Files::isRegularFile).filter(this::isWhole).forEach(files::add);
      }
    }
    return files;
  }

  /** Drafts are files that somebody is about to put in place of another. */
  private boolean isWhole(Path file) {
    String name = file.getFileName().toString();
    return !file.startsWith(database) && !name.endsWith(".part") && !name.startsWith(".draft-");
  }

  long size() throws IOException {
    long size = 0;
    for (Path file : all()) {
      size += sizeOf(file);
    }
    return size;
  }

  private static long sizeOf(Path file) throws IOException {
    try {
      return Files.size(file);
    } catch (NoSuchFileException e) {
      return 0;
    }
  }

  /** Copies all of them. */
  void copyInto(Path folder) throws IOException {
    for (Path file : all()) {
      Path to = folder.resolve(home.relativize(file).toString());
      Files.createDirectories(to.getParent());
      try {
        String unused = Sha256.copy(file, to);
      } catch (NoSuchFileException e) {
        // taken away since it was listed
      }
    }
  }
}
