package org.levain.host.jspwiki.internal.page;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The names of all pages without regard to case, as they were at most a second ago: whoever looks
 * for free names asks for several, and the wiki copies all of them for each. Safe for several
 * threads.
 */
final class KnownNames {

  private static final long VALID = Duration.ofSeconds(1).toNanos();

  private final Supplier<? extends Collection<String>> names;
  private volatile Snapshot last = outdated();

  /** Knows what this has. */
  KnownNames(Supplier<? extends Collection<String>> names) {
    this.names = names;
  }

  private record Snapshot(Map<String, String> byFolded, long taken) {}

  /** A page has come or gone. */
  void forget() {
    last = outdated();
  }

  /** A name that differs from this one in nothing but case. */
  Optional<String> like(String name) {
    return Optional.ofNullable(snapshot().byFolded().get(folded(name)))
        .filter(other -> alike(other, name));
  }

  /** Whether they are two names that a reader takes for one. */
  static boolean alike(String one, String other) {
    return one.equalsIgnoreCase(other) && !one.equals(other);
  }

  private static Snapshot outdated() {
    return new Snapshot(Map.of(), System.nanoTime() - VALID);
  }

  private Snapshot snapshot() {
    Snapshot snapshot = last;
    if (System.nanoTime() - snapshot.taken() < VALID) {
      return snapshot;
    }
    long now = System.nanoTime();
    Map<String, String> byFolded = new HashMap<>();
    names.get().forEach(name -> byFolded.putIfAbsent(folded(name), name));
    Snapshot fresh = new Snapshot(Map.copyOf(byFolded), now);
    last = fresh;
    return fresh;
  }

  private static String folded(String name) {
    return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
