package org.levain.host.jspwiki.internal.member;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Everybody in the wiki at one moment, ready to be searched. Immutable. */
final class Directory {

  private record Entry(Profile profile, String foldedName, String foldedLogin) {
    Entry(Profile p) {
      this(p, Folding.fold(p.fullName()), Folding.fold(p.login()));
    }

    boolean contains(String folded) {
      return foldedName.contains(folded) || foldedLogin.contains(folded);
    }
  }

  private static final Comparator<Entry> BY_FULL_NAME =
      Comparator.comparing(Entry::foldedName)
          .thenComparing(e -> e.profile().fullName())
          .thenComparing(e -> e.profile().login());

  private final TreeMap<String, Profile> byUid = new TreeMap<>();
  private final Map<String, Profile> byLogin = new HashMap<>();
  private final Map<String, List<Profile>> byOtherName = new HashMap<>();
  private final List<Entry> byFullName;

  Directory(Collection<Profile> profiles) {
    for (Profile p : profiles) {
      if (byLogin.putIfAbsent(p.login(), p) == null) {
        byUid.put(p.uid(), p);
        addNames(p);
      }
    }
    byFullName = byLogin.values().stream().map(Entry::new).sorted(BY_FULL_NAME).toList();
  }

  private void addNames(Profile p) {
    Stream.of(p.fullName(), p.wikiName())
        .distinct()
        .filter(name -> !name.isBlank())
        .forEach(name -> byOtherName.merge(name, List.of(p), Directory::both));
  }

  private static List<Profile> both(List<Profile> a, List<Profile> b) {
    return Stream.concat(a.stream(), b.stream()).toList();
  }

  Optional<Profile> byUid(String uid) {
    return Optional.ofNullable(byUid.get(uid));
  }

  Optional<Profile> byLogin(String login) {
    return Optional.ofNullable(byLogin.get(login));
  }

  /** Those who have this full name or wiki name. */
  List<Profile> named(String name) {
    return byOtherName.getOrDefault(name, List.of());
  }

  List<Profile> search(String text, int limit) {
    String folded = Folding.fold(text.strip());
    return byFullName.stream()
        .filter(e -> e.contains(folded))
        .limit(limit)
        .map(Entry::profile)
        .toList();
  }

  List<Profile> after(String uid, int limit) {
    return byUid.tailMap(uid, false).values().stream().limit(limit).toList();
  }

  Collection<Profile> all() {
    return byUid.values();
  }
}
