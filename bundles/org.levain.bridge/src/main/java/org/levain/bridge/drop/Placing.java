package org.levain.bridge.drop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.levain.bridge.BridgeLog;
import org.levain.bridge.home.SafeFolders;

/**
 * Makes the drop folder the same as a set that runs already. What is to be done is written down
 * first: a server that is killed in the middle goes on where it was, and the folder never holds
 * half of a set when it is read.
 */
final class Placing {

  private static final String PUT = "put";
  private static final String DROP = "drop";

  private final Path journal;
  private final DropFolder folder;
  private final JarStore store;
  private final BridgeLog log;

  Placing(Path journal, DropFolder folder, JarStore store, BridgeLog log) {
    this.journal = journal;
    this.folder = folder;
    this.store = store;
    this.log = log;
  }

  /**
   * Places the jars.
   *
   * @param files the jars that lie there, or stand for one that does, by name
   * @param content the hash of what lies there, by name
   */
  void place(Map<String, Jar> files, Map<String, String> content, Collection<Jar> wanted)
      throws IOException {
    Set<String> names = wanted.stream().map(Jar::name).collect(Collectors.toSet());
    List<String> acts = new ArrayList<>();
    for (Jar jar : wanted) {
      if (!jar.sha256().equals(content.get(jar.name()))) {
        acts.add(String.join("\t", PUT, jar.name(), jar.sha256()));
      }
    }
    files.forEach(
        (name, jar) -> {
          if (!names.contains(name)) {
            acts.add(String.join("\t", DROP, name));
          }
        });
    // half a journal would be half of the set
    Path part = journal.resolveSibling(journal.getFileName() + ".part");
    Files.write(part, acts);
    Files.move(part, journal, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    finish();
  }

  /** Does what is written down and not done yet. */
  void finish() throws IOException {
    if (!Files.exists(journal)) {
      return;
    }
    for (String line : Files.readAllLines(journal)) {
      String[] cells = line.split("\t");
      if (cells.length == 3 && cells[0].equals(PUT)) {
        put(cells[1], cells[2]);
      } else if (cells.length == 2 && cells[0].equals(DROP)) {
        Files.deleteIfExists(folder.file(cells[1]));
      }
    }
    Files.delete(journal);
  }

  private void put(String name, String sha256) throws IOException {
    Path copy = store.path(sha256);
    if (!store.isWhole(sha256)) {
      log.warn("cannot put " + name + " into the drop folder: its copy is gone or damaged.");
      return;
    }
    Path file = folder.file(name);
    Path part = file.resolveSibling(file.getFileName() + ".part");
    Files.copy(copy, part, StandardCopyOption.REPLACE_EXISTING);
    SafeFolders.keepOthersFromWriting(part);
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
