package org.levain.terminal.plan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.levain.terminal.Paths;

/** Packs a folder: the same files give the same bytes. Hidden files and folders stay here. */
final class FolderZip {

  private FolderZip() {}

  static byte[] of(Path folder) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Path file : files(folder)) {
        add(zip, nameIn(folder, file), file);
      }
    }
    return bytes.toByteArray();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      return tree.filter(Files::isRegularFile)
          .filter(file -> !("/" + nameIn(folder, file)).contains("/."))
          .sorted()
          .toList();
    }
  }

  private static String nameIn(Path folder, Path file) {
    return Paths.text(file)
        .substring(Paths.text(folder).length() + 1)
        .replace(file.getFileSystem().getSeparator(), "/");
  }

  private static void add(ZipOutputStream zip, String name, Path file) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(0);
    zip.putNextEntry(entry);
    Files.copy(file, zip);
    zip.closeEntry();
  }
}
