package org.levain.ledger.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.levain.host.Actor;
import org.levain.host.Group;
import org.levain.host.Groups;
import org.levain.host.HostRefusal;
import org.levain.host.HostRefusal.Reason;

/** The groups of a server in memory. */
final class FakeGroups implements Groups {

  final Map<String, SortedSet<String>> logins = new TreeMap<>();
  final Set<String> unknown = new TreeSet<>();
  private final FakeWiki wiki;

  FakeGroups(FakeWiki wiki) {
    this.wiki = wiki;
  }

  /** A person puts somebody into a group. */
  void join(String group, String login) {
    logins.computeIfAbsent(group, g -> new TreeSet<>()).add(login);
  }

  /** A person takes somebody out of a group. */
  void leave(String group, String login) {
    Optional.ofNullable(logins.get(group)).ifPresent(members -> members.remove(login));
  }

  @Override
  public Optional<Group> find(String name) {
    return Optional.ofNullable(logins.get(name)).map(members -> new Group(name, members));
  }

  @Override
  public List<String> names() {
    return List.copyOf(logins.keySet());
  }

  @Override
  public String nameFor(String words) {
    return words;
  }

  @Override
  public void save(Group group, Actor actor) {
    wiki.beforeWrite.run();
    if (group.logins().stream().anyMatch(unknown::contains)) {
      throw new HostRefusal(Reason.UNKNOWN_MEMBER, "Nobody signs in as " + group.logins());
    }
    logins.put(group.name(), new TreeSet<>(group.logins()));
    wiki.writes.add("group " + group.name());
    wiki.afterWrite.run();
  }

  @Override
  public boolean delete(String name, Actor actor) {
    wiki.beforeWrite.run();
    wiki.writes.add("delete group " + name);
    boolean there = logins.remove(name) != null;
    wiki.afterWrite.run();
    return there;
  }
}
