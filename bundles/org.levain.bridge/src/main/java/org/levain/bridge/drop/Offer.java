package org.levain.bridge.drop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which jars are to run, of all that lie in the folder.
 *
 * @param chosen by key
 * @param passedOver those of which a newer version is there
 */
record Offer(Map<String, Jar> chosen, List<Jar> passedOver) {

  /** The newest of each; of two with the same version the first by name. */
  static Offer of(List<Jar> jars) {
    Map<String, Jar> chosen = new TreeMap<>();
    List<Jar> passedOver = new ArrayList<>();
    jars.stream()
        .sorted(Comparator.comparing(Jar::version).reversed().thenComparing(Jar::name))
        .forEach(
            jar -> {
              if (chosen.putIfAbsent(jar.key(), jar) != null) {
                passedOver.add(jar);
              }
            });
    return new Offer(new HashMap<>(chosen), passedOver);
  }
}
