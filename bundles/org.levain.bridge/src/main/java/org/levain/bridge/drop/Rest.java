package org.levain.bridge.drop;

import java.util.Map;
import java.util.Optional;

/**
 * Sees when a folder that changes has come to rest: twice the same in a row. Jars that are copied
 * one after the other become one set, and a half-copied one is waited for.
 */
final class Rest {

  private Map<String, Stamp> taken = Map.of();
  private Map<String, Stamp> last = Map.of();

  /** Takes what is there at the start as it is. */
  Map<String, Stamp> start(Map<String, Stamp> now) {
    taken = now;
    last = now;
    return now;
  }

  /** What is to be taken now, if the folder has changed and rests. */
  Optional<Map<String, Stamp>> look(Map<String, Stamp> now) {
    boolean rests = now.equals(last);
    last = now;
    if (!rests || now.equals(taken)) {
      return Optional.empty();
    }
    taken = now;
    return Optional.of(now);
  }
}
