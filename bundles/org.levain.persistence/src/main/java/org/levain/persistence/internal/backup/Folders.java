package org.levain.persistence.internal.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Folders that hold secrets, and what lies in them. */
public final class Folders {

  private Folders() {}

  /** Makes a folder, and what is missing above it, that only its owner may open. */
  public static Path closed(Path folder) throws IOException {
    Files.createDirectories(folder);
    if (isPosix(folder)) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
    return folder;
  }

  /** Keeps a folder, and all that is in it, from all but its owner. */
  public static void closeAll(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.toList()) {
        if (Files.isDirectory(each)) {
          closed(each);
        } else {
          close(each);
        }
      }
    }
  }

  /** Waits until all files of a folder are on the disk, where a loss of power leaves them. */
  public static void force(Path folder) throws IOException {
    for (Path file : files(folder)) {
      try (FileChannel channel = FileChannel.open(folder.resolve(file), StandardOpenOption.WRITE)) {
        channel.force(true);
      }
    }
  }

  /** Keeps a file from all but its owner. */
  public static void close(Path file) throws IOException {
    if (isPosix(file)) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
  }

  /** All files below a folder, as sorted paths relative to it. */
  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).map(folder::relativize).sorted().toList();
    }
  }

  /** How many bytes the files below a folder have; those that vanish meanwhile count nothing. */
  public static long size(Path folder) throws IOException {
    long[] size = {0};
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<Path>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            size[0] += attributes.size();
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
          }
        });
    return size[0];
  }

  /** Copies all files of a folder into one that is not there. */
  public static void copy(Path folder, Path target) throws IOException {
    closed(target);
    for (Path file : files(folder)) {
      Path to = target.resolve(file);
      Files.createDirectories(to.getParent());
      String unused = Sha256.copy(folder.resolve(file), to);
    }
    closeAll(target);
  }

  /** A path with slashes, as the manifest has it. */
  static String name(Path relative) {
    return relative.toString().replace('\\', '/');
  }

  /** Deletes a folder with all that is in it; links are deleted and not followed. */
  public static void delete(Path folder) throws IOException {
    if (Files.notExists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<Path>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes unused)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path each, @Nullable IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            Files.delete(each);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static boolean isPosix(Path path) {
    return Files.getFileAttributeView(path, PosixFileAttributeView.class) != null;
  }
}
