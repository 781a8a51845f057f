package org.levain.itests.upgrade;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Packs files of a folder, sorted, all of one date.
 *
 * @param folder the folder that names are relative to
 */
record FixtureZip(Path folder) {

  private static final LocalDateTime DATE = LocalDateTime.of(2026, 11, 30, 12, 0);

  /** Packs these files and folders; what is not there is left out. Returns how many bytes. */
  long pack(List<String> names, Path zip) {
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream packed = new ZipOutputStream(out)) {
      packed.setLevel(Deflater.BEST_COMPRESSION);
      for (String name : names) {
        for (Path file : files(folder.resolve(name))) {
          add(packed, file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot pack " + zip, e);
    }
    return zip.toFile().length();
  }

  private static List<Path> files(Path top) throws IOException {
    if (Files.notExists(top)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(top)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private void add(ZipOutputStream packed, Path file) throws IOException {
    ZipEntry entry = new ZipEntry(folder.relativize(file).toString());
    entry.setTimeLocal(DATE);
    packed.putNextEntry(entry);
    Files.copy(file, packed);
    packed.closeEntry();
  }
}
