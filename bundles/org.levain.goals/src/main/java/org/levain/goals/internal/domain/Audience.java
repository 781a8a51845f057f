package org.levain.goals.internal.domain;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.levain.host.Member;

/**
 * Who may start a community from a template, among those who may create communities.
 *
 * @param withdrawn nobody; communities made from it stay as they are
 * @param groups members of one of these groups of the server; empty: all
 */
public record Audience(boolean withdrawn, Set<String> groups) {

  /** Everybody who may create communities. */
  public static final Audience ALL = new Audience(false, Set.of());

  public Audience {
    groups = Collections.unmodifiableSet(new TreeSet<>(groups));
  }

  /** Whether this member is meant. */
  public boolean includes(Member member) {
    return !withdrawn && (groups.isEmpty() || member.groups().stream().anyMatch(groups::contains));
  }
}
