package org.levain.host.jspwiki.internal.member;

import java.security.Principal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.wiki.auth.authorize.Group;
import org.levain.host.jspwiki.internal.RunningWiki;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The groups as the wiki keeps them, and who is in them by the wiki's own rules. Thread-safe. */
@Component(name = "org.levain.host.jspwiki.storedGroups", service = StoredGroups.class)
public final class StoredGroups {

  private final RunningWiki wiki;
  private final LiveGroups live;

  /** The groups of this wiki. */
  @Activate
  public StoredGroups(@Reference RunningWiki wiki) {
    this.wiki = wiki;
    this.live = new LiveGroups(wiki);
  }

  Optional<Group> find(String name) {
    return live.find(name);
  }

  /** The names of all groups, sorted. */
  public List<String> names() {
    return List.copyOf(live.names());
  }

  /** The names in a group as stored, sorted: logins, and in old groups full names. */
  public List<String> storedMembers(String group) {
    return find(group).map(StoredGroups::membersOf).orElse(List.of());
  }

  static List<String> membersOf(Group group) {
    return new ArrayList<>(
        new TreeSet<>(Arrays.stream(group.members()).map(Principal::getName).toList()));
  }

  /** The groups of one member. */
  Set<String> of(Profile profile) {
    List<String> names = namesOf(profile).toList();
    Set<String> groups = new HashSet<>();
    for (String group : names()) {
      if (find(group).filter(g -> hasOne(g, names)).isPresent()) {
        groups.add(group);
      }
    }
    return groups;
  }

  /** The groups of many members, by login. */
  Map<String, Set<String>> of(Collection<Profile> profiles) {
    Map<String, Set<String>> byStoredName = new HashMap<>();
    for (String group : names()) {
      storedMembers(group)
          .forEach(m -> byStoredName.computeIfAbsent(m, x -> new HashSet<>()).add(group));
    }
    Map<String, Set<String>> byLogin = new HashMap<>();
    profiles.forEach(p -> byLogin.put(p.login(), groupsOf(p, byStoredName)));
    return byLogin;
  }

  private Set<String> groupsOf(Profile profile, Map<String, Set<String>> byStoredName) {
    Set<String> groups = new HashSet<>();
    namesOf(profile).forEach(n -> groups.addAll(byStoredName.getOrDefault(n, Set.of())));
    return groups;
  }

  private Stream<String> namesOf(Profile p) {
    Stream<String> always = Stream.of(p.login(), p.wikiName());
    return wiki.fullNamesCount() ? Stream.concat(always, Stream.of(p.fullName())) : always;
  }

  private static boolean hasOne(Group group, List<String> names) {
    return Arrays.stream(group.members()).anyMatch(m -> names.contains(m.getName()));
  }

  /** The wiki's map of them, to write. */
  LiveGroups live() {
    return live;
  }
}
