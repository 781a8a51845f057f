package org.levain.security.internal.decision;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.levain.host.Member;

/**
 * Roles by the groups of the server.
 *
 * @param administrators groups whose members are administrators
 * @param creators groups whose members create communities; {@code *} in it: every member
 */
public record Roles(Set<String> administrators, Set<String> creators) {

  /** May do everything. */
  public static final String ADMINISTRATOR = "administrator";

  /** Creates communities. */
  public static final String CREATOR = "creator";

  /** Has signed in. */
  public static final String MEMBER = "member";

  private static final String EVERYBODY = "*";

  /** Nobody has any role: how it is until the configuration has been read. */
  public static Roles none() {
    return new Roles(Set.of(), Set.of());
  }

  /** Roles as configured: names of groups, each alone or several with commas between. */
  public static Roles of(String[] administratorGroups, String[] creatorGroups) {
    Set<String> administrators = names(administratorGroups);
    administrators.remove(EVERYBODY); // nobody means that
    return new Roles(administrators, names(creatorGroups));
  }

  private static Set<String> names(String[] values) {
    return Arrays.stream(values)
        .flatMap(value -> Stream.of(value.split(",")))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** The roles of a member; a stranger has none. */
  public Set<String> of(Optional<Member> member) {
    return member.map(this::of).orElse(Set.of());
  }

  private Set<String> of(Member member) {
    Set<String> roles = new HashSet<>(Set.of(MEMBER));
    if (isIn(member, administrators)) {
      roles.add(ADMINISTRATOR);
    }
    if (creators.contains(EVERYBODY) || isIn(member, creators)) {
      roles.add(CREATOR);
    }
    return roles;
  }

  private static boolean isIn(Member member, Set<String> groups) {
    return member.groups().stream().anyMatch(groups::contains);
  }
}
