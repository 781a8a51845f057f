package org.levain.itests.crash;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.levain.itests.load.ModuleJar;

/**
 * A release archive of all modules, each with other bytes than the one that runs.
 *
 * @param part where it was written
 * @param place where it is to lie
 * @param hashes of its jars, by name
 */
record ReleaseZip(Path part, Path place, Map<String, String> hashes) implements Coming {

  static ReleaseZip prepare(Path home, int number) {
    Path drop = home.resolve("bundles");
    Path place = drop.resolve("release-" + number + ".zip");
    Path part = drop.resolve("release-" + number + ".part");
    Map<String, String> hashes = new TreeMap<>();
    try (OutputStream bytes = Files.newOutputStream(part);
        ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (ModuleJar jar : ModuleJar.all(drop)) {
        ModuleJar.Next next = jar.prepare(number);
        String name = next.place().getFileName().toString();
        zip.putNextEntry(new ZipEntry("levain/bundles/" + name));
        Files.copy(next.jar(), zip);
        zip.closeEntry();
        hashes.put(name, RunningJars.sha256(next.jar()));
        Files.delete(next.jar());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ReleaseZip(part, place, hashes);
  }

  @Override
  public void drop() {
    try {
      Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An archive is renamed when it has been dealt with. */
  @Override
  public boolean isSettled() {
    return Files.notExists(place);
  }

  @Override
  public void clear() {
    for (String ending : new String[] {".taken", ".refused"}) {
      try {
        Files.deleteIfExists(place.resolveSibling(place.getFileName() + ending));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
