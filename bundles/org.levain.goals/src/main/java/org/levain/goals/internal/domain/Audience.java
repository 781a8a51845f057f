package org.levain.goals.internal.domain;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.levain.host.Member;

/**
 * Who may start a community from a template, among those who may create communities. Whoever may
 * not can ask for it, unless the template is withdrawn.
 *
 * @param withdrawn nobody; communities made from it stay as they are
 * @param onRequest nobody without asking
 * @param groups members of one of these groups of the server; empty: all
 */
public record Audience(boolean withdrawn, boolean onRequest, Set<String> groups) {

  /** Everybody who may create communities. */
  public static final Audience ALL = new Audience(false, Set.of());

  /** Everybody has to ask. */
  public static final Audience REQUEST = new Audience(false, true, Set.of());

  public Audience {
    groups = Collections.unmodifiableSet(new TreeSet<>(groups));
  }

  /** Members of these groups, or all. */
  public Audience(boolean withdrawn, Set<String> groups) {
    this(withdrawn, false, groups);
  }

  /** Whether this member is meant: without asking. */
  public boolean includes(Member member) {
    return !withdrawn
        && !onRequest
        && (groups.isEmpty() || member.groups().stream().anyMatch(groups::contains));
  }

  /** In one word: {@code nobody}, {@code request}, {@code groups} or {@code all}. */
  public String word() {
    if (withdrawn) {
      return "nobody";
    }
    if (onRequest) {
      return "request";
    }
    return groups.isEmpty() ? "all" : "groups";
  }
}
