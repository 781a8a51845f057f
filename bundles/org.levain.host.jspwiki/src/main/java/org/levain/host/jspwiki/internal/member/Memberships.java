package org.levain.host.jspwiki.internal.member;

import java.security.Principal;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who is in which group, kept until the wiki tells of a change, and no longer than five seconds:
 * what a request needs of it would otherwise cost a look into every group. Thread-safe.
 */
final class Memberships {

  private static final long MOST_NANOS = Duration.ofSeconds(5).toNanos();

  private final LiveGroups groups;
  private final Snapshot<Map<String, Set<String>>> byStoredName;

  Memberships(LiveGroups groups) {
    this.groups = groups;
    byStoredName =
        new Snapshot<>(
            Duration.ZERO,
            () -> Optional.of(List.of(groups.changes(), System.nanoTime() / MOST_NANOS)),
            this::read);
  }

  /** The groups that name this login, wiki name or full name. */
  Set<String> of(String storedName) {
    return byStoredName.get().getOrDefault(storedName, Set.of());
  }

  private Map<String, Set<String>> read() {
    Map<String, Set<String>> read = new HashMap<>();
    for (String name : groups.names()) {
      groups.find(name).ifPresent(g -> add(g.members(), name, read));
    }
    return read;
  }

  private static void add(Principal[] members, String group, Map<String, Set<String>> to) {
    for (Principal member : members) {
      to.computeIfAbsent(member.getName(), m -> new HashSet<>()).add(group);
    }
  }
}
