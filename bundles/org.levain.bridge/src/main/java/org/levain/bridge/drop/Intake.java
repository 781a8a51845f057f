package org.levain.bridge.drop;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.levain.bridge.BridgeLog;

/** Reads the jars of the drop folder, each once; a broken one is refused and the rest goes on. */
final class Intake {

  private final DropFolder folder;
  private final JarStore store;
  private final BridgeLog log;
  private final Map<String, Stamp> seen = new HashMap<>();
  private final Map<String, Jar> good = new HashMap<>();
  private final Map<String, String> content = new HashMap<>();
  private final Map<String, String> refused = new TreeMap<>();
  private boolean thorough;

  /** Reads from the folder into the store. */
  Intake(DropFolder folder, JarStore store, BridgeLog log) {
    this.folder = folder;
    this.store = store;
    this.log = log;
  }

  /** From now on jars are read to their end; at the start of the server there is no time for it. */
  void beThorough() {
    thorough = true;
  }

  /** The jars that can be used; those whose stamp is known are not read again. */
  List<Jar> read(Map<String, Stamp> stamps) {
    seen.keySet().retainAll(stamps.keySet());
    good.keySet().retainAll(stamps.keySet());
    content.keySet().retainAll(stamps.keySet());
    refused.keySet().retainAll(stamps.keySet());
    stamps.forEach(this::readIfNew);
    return jars();
  }

  /** The jars that could be used when they were read. */
  List<Jar> jars() {
    return List.copyOf(good.values());
  }

  /** The jars that could be used, by the name of the file that they are or stand for. */
  Map<String, Jar> standing() {
    return Map.copyOf(good);
  }

  /** The hashes of what lies there, by name. */
  Map<String, String> content() {
    return Map.copyOf(content);
  }

  /** Why jars that lie there cannot be used, by name, each a sentence. */
  List<String> refused() {
    return List.copyOf(refused.values());
  }

  /** Jars that failed: until their files change, what ran before stands for them, or nothing. */
  void putBack(DropFolderChanges failed) {
    failed.replaced().forEach(pair -> good.replace(pair.after().name(), pair.before()));
    failed.added().forEach(jar -> good.remove(jar.name(), jar));
  }

  /** Which jars stand for others. */
  List<StandIn> standIns() {
    return content.entrySet().stream()
        .filter(each -> good.containsKey(each.getKey()) || !refused.containsKey(each.getKey()))
        .map(each -> standIn(each.getKey(), each.getValue()))
        .filter(each -> !each.content().equals(each.sha256()))
        .sorted(Comparator.comparing(StandIn::name))
        .toList();
  }

  private StandIn standIn(String name, String content) {
    Jar running = good.get(name);
    return running == null
        ? StandIn.nothing(name, content)
        : new StandIn(name, content, running.name(), running.sha256());
  }

  /** It stood for another before the server was started again: it does so as long as that lies. */
  void standAgain(StandIn before) {
    if (!before.content().equals(content.get(before.name()))) {
      return;
    }
    if (before.isNothing()) {
      good.remove(before.name());
      log.info(before.name() + " does not run: it failed before.");
    } else {
      store
          .kept(before.instead(), before.sha256())
          .ifPresent(
              jar -> {
                good.put(before.name(), jar);
                log.info(jar + " runs: what lies in " + before.name() + " failed before.");
              });
    }
  }

  /** Who put it there, as far as the file tells. */
  private String owner(String name) {
    try {
      return Files.getOwner(folder.file(name)).getName();
    } catch (IOException | UnsupportedOperationException e) {
      return "somebody";
    }
  }

  private void readIfNew(String name, Stamp stamp) {
    if (stamp.equals(seen.put(name, stamp))) {
      return;
    }
    refused.remove(name);
    try {
      Jar jar = store.take(name, folder.file(name), thorough);
      content.put(name, jar.sha256());
      good.put(name, jar);
      if (thorough) {
        log.info("came: " + jar + " sha256 " + jar.sha256() + ", file of " + owner(name) + ".");
      }
    } catch (RefusedJar e) {
      content.put(name, StandIn.UNREADABLE);
      // a good one that a broken one took the place of goes on: its copy is ours
      String sentence = "refused " + name + ": " + e.getMessage() + ".";
      refused.put(name, sentence);
      log.warn(sentence);
    }
  }
}
