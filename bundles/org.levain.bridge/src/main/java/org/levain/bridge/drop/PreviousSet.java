package org.levain.bridge.drop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The jars that ran before the last change: the way back. */
final class PreviousSet {

  private final Path file;
  private final JarStore store;

  /** Kept in this file. */
  PreviousSet(Path file, JarStore store) {
    this.file = file;
    this.store = store;
  }

  void save(Collection<Jar> jars) throws IOException {
    Files.createDirectories(file.getParent());
    Path part = file.resolveSibling(file.getFileName() + ".part");
    Files.write(part, jars.stream().map(jar -> jar.name() + "\t" + jar.sha256()).sorted().toList());
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  /** By key; only if it is there as a whole. */
  Optional<Map<String, Jar>> load() {
    Map<String, Jar> jars = new HashMap<>();
    try {
      List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
      for (String line : lines) {
        String[] cells = line.split("\t");
        Optional<Jar> jar = cells.length == 2 ? store.kept(cells[0], cells[1]) : Optional.empty();
        if (jar.isEmpty()) {
          return Optional.empty();
        }
        jars.put(jar.get().key(), jar.get());
      }
    } catch (IOException e) {
      return Optional.empty();
    }
    return jars.isEmpty() ? Optional.empty() : Optional.of(jars);
  }
}
