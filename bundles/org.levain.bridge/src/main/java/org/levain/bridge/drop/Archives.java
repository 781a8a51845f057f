package org.levain.bridge.drop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.levain.bridge.BridgeLog;

/**
 * Release archives in the drop folder: each is read once it rests, and renamed when it is settled,
 * {@code .taken} or {@code .refused}. One that is not whole keeps its name: the rest of it may
 * come.
 */
final class Archives {

  private final DropFolder folder;
  private final JarStore store;
  private final BridgeLog log;
  private final Rest rest = new Rest();
  private final Map<String, Stamp> seen = new HashMap<>();
  private final Map<String, String> refused = new TreeMap<>();

  Archives(DropFolder folder, JarStore store, BridgeLog log) {
    this.folder = folder;
    this.store = store;
    this.log = log;
  }

  /** The sets of those that have come to rest since the last look. */
  List<Archive> look() throws IOException {
    Map<String, Stamp> now = folder.archives();
    seen.keySet().retainAll(now.keySet());
    refused.keySet().retainAll(now.keySet());
    List<Archive> come = new ArrayList<>();
    rest.look(now).ifPresent(rested -> rested.forEach((name, stamp) -> read(name, stamp, come)));
    return come;
  }

  private void read(String name, Stamp stamp, List<Archive> come) {
    if (stamp.equals(seen.put(name, stamp))) {
      return;
    }
    refused.remove(name);
    try {
      Path file = folder.file(name);
      OwnFile.check(file);
      come.add(new Archive(name, ReleaseArchive.read(file, store)));
    } catch (IOException e) {
      refuse(name, "it cannot be read (" + e + ")");
    } catch (RefusedJar e) {
      refuse(name, e.getMessage());
    }
  }

  private void refuse(String name, String reason) {
    String sentence = "refused " + name + ": " + reason + ".";
    refused.put(name, sentence);
    log.warn(sentence);
  }

  /** Why archives that lie there cannot be used. */
  List<String> refused() {
    return List.copyOf(refused.values());
  }

  /** It runs, or does not: either way it is not read again. */
  void settle(Archive archive, boolean taken) throws IOException {
    Path file = folder.file(archive.name());
    Files.move(
        file,
        file.resolveSibling(archive.name() + (taken ? ".taken" : ".refused")),
        StandardCopyOption.REPLACE_EXISTING);
  }
}
