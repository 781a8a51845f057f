package org.levain.bridge.drop;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The set that somebody asks for: what runs, and some jars in the places of what they replace. */
final class Wanted {

  private static final String OURS = "org.levain.";

  private Wanted() {}

  /**
   * The whole set, by key.
   *
   * @throws RefusedJar if two of them are the same bundle
   */
  static Map<String, Jar> of(Map<String, Jar> now, List<Jar> coming) throws RefusedJar {
    Map<String, Jar> wanted = new HashMap<>(now);
    Set<String> names = new HashSet<>();
    for (Jar jar : coming) {
      String name = jar.bundle().symbolicName();
      if (!names.add(name)) {
        throw new RefusedJar("there are two jars of " + name);
      }
      List<Jar> same = now.values().stream().filter(jar::isSameBundle).toList();
      same.forEach(old -> wanted.remove(old.key()));
      Jar placed = jar.placed(same.isEmpty() ? isLibrary(jar) : same.get(0).isLibrary());
      wanted.put(placed.key(), placed);
    }
    return wanted;
  }

  private static boolean isLibrary(Jar jar) {
    return jar.isLibrary() || !jar.bundle().symbolicName().startsWith(OURS);
  }
}
