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
import java.util.Set;
import java.util.stream.Collectors;

/** The jars that ran before the last change: the way back. */
final class PreviousSet {

  private final Path file;
  private final JarStore store;

  /** Kept in this file. */
  PreviousSet(Path file, JarStore store) {
    this.file = file;
    this.store = store;
  }

  /** Keeps these; if it cannot, nothing: the set before them is not what ran last. */
  void save(Collection<Jar> jars) throws IOException {
    Files.createDirectories(file.getParent());
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.write(
          part, jars.stream().map(jar -> jar.name() + "\t" + jar.sha256()).sorted().toList());
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  /** By key; only if it is there as a whole. */
  Optional<Map<String, Jar>> load() {
    Map<String, Jar> jars = new HashMap<>();
    for (String[] cells : lines()) {
      Optional<Jar> jar = cells.length == 2 ? store.kept(cells[0], cells[1]) : Optional.empty();
      if (jar.isEmpty()) {
        return Optional.empty();
      }
      jars.put(jar.get().key(), jar.get());
    }
    return jars.isEmpty() ? Optional.empty() : Optional.of(jars);
  }

  /** The hashes of its jars; nothing is read but the list itself. */
  Set<String> hashes() {
    return lines().stream()
        .filter(cells -> cells.length == 2)
        .map(cells -> cells[1])
        .collect(Collectors.toSet());
  }

  private List<String[]> lines() {
    try {
      return Files.exists(file)
          ? Files.readAllLines(file).stream().map(line -> line.split("\t")).toList()
          : List.of();
    } catch (IOException e) {
      return List.of();
    }
  }
}
