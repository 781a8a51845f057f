package org.levain.host.jspwiki.internal.member;

import java.security.Principal;
import java.util.Arrays;
import java.util.ConcurrentModificationException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.wiki.api.core.Session;
import org.apache.wiki.auth.NoSuchPrincipalException;
import org.apache.wiki.auth.WikiSecurityException;
import org.apache.wiki.auth.authorize.Group;
import org.apache.wiki.auth.authorize.GroupManager;
import org.apache.wiki.event.WikiEvent;
import org.apache.wiki.event.WikiEventListener;
import org.levain.host.jspwiki.internal.RunningWiki;

/**
 * The wiki's map of groups. The wiki writes into it under a lock but reads it without one, and
 * takes a group out before it puts the next version in: a read beside a write may fail, have holes,
 * or miss the group that is written. What is read here is whole, and nobody waits for a writer.
 * Only while somebody saves a group on the wiki's own pages may that one group be missed for a
 * moment. Thread-safe.
 */
final class LiveGroups implements WikiEventListener {

  /** A copy takes microseconds, and a write changes the map for less. */
  private static final int ATTEMPTS = 1_000;

  private final RunningWiki wiki;
  private final Map<String, Group> replaced = new ConcurrentHashMap<>();
  private final AtomicLong changes = new AtomicLong();

  LiveGroups(RunningWiki wiki) {
    this.wiki = wiki;
  }

  /** Begins to count the changes that the wiki tells of; it refers to who listens weakly. */
  void listen() {
    manager().addWikiEventListener(this);
  }

  @Override
  public void actionPerformed(WikiEvent event) {
    changes.incrementAndGet();
  }

  /** Another number after each change of a group. */
  long changes() {
    return changes.get();
  }

  /** The group; while its next version is written, the one before. */
  Optional<Group> find(String name) {
    Optional<Group> found = look(name);
    for (int i = 0; found.isEmpty() && i < ATTEMPTS && names().contains(name); i++) {
      found = look(name);
    }
    return found;
  }

  private Optional<Group> look(String name) {
    try {
      return Optional.of(manager().getGroup(name));
    } catch (NoSuchPrincipalException e) {
      return Optional.ofNullable(replaced.get(name));
    }
  }

  /** The names of all. */
  SortedSet<String> names() {
    for (int i = 0; true; i++) {
      long before = changes.get();
      SortedSet<String> names = new TreeSet<>(replaced.keySet());
      Arrays.stream(roles()).map(Principal::getName).forEach(names::add);
      if (before == changes.get() || i == ATTEMPTS) {
        return names;
      }
    }
  }

  /** A copy without holes. */
  private Principal[] roles() {
    for (int i = 0; true; i++) {
      try {
        Principal[] roles = manager().getRoles();
        if (Arrays.stream(roles).allMatch(Objects::nonNull)) {
          return roles;
        }
      } catch (ConcurrentModificationException | ArrayIndexOutOfBoundsException e) {
        if (i == ATTEMPTS) {
          throw e;
        }
      }
      Thread.onSpinWait();
    }
  }

  /** Writes a group, new or in the place of the one with its name; one caller at a time. */
  void write(Session session, Group group) throws WikiSecurityException {
    find(group.getName()).ifPresent(old -> replaced.put(group.getName(), old));
    changes.incrementAndGet();
    try {
      manager().setGroup(session, group);
    } finally {
      changes.incrementAndGet();
      replaced.remove(group.getName());
    }
  }

  /** Deletes a group that exists. */
  void delete(String name) throws WikiSecurityException {
    manager().removeGroup(name);
  }

  /** What the wiki makes of a name, without members. */
  Group create(String name) throws WikiSecurityException {
    Group group = manager().parseGroup(name, "", true);
    group.clear();
    return group;
  }

  private GroupManager manager() {
    return wiki.part(GroupManager.class);
  }
}
