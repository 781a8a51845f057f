package org.levain.host;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A group of members.
 *
 * @param name the group's name in the server
 * @param logins who is in it, by login
 */
public record Group(String name, SortedSet<String> logins) {

  public Group {
    logins = Collections.unmodifiableSortedSet(new TreeSet<>(logins));
  }

  /** A group of these logins. */
  public static Group of(String name, Collection<String> logins) {
    return new Group(name, new TreeSet<>(logins));
  }
}
