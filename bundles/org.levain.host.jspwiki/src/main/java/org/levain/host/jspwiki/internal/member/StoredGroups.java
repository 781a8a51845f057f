package org.levain.host.jspwiki.internal.member;

import java.security.Principal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
  private final Memberships memberships;

  /** The groups of this wiki. */
  @Activate
  public StoredGroups(@Reference RunningWiki wiki) {
    this.wiki = wiki;
    this.live = new LiveGroups(wiki);
    this.memberships = new Memberships(live);
    live.listen();
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
    return namesOf(profile)
        .flatMap(name -> memberships.of(name).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private Stream<String> namesOf(Profile p) {
    Stream<String> always = Stream.of(p.login(), p.wikiName());
    return wiki.fullNamesCount() ? Stream.concat(always, Stream.of(p.fullName())) : always;
  }

  /** The wiki's map of them, to write. */
  LiveGroups live() {
    return live;
  }
}
