package org.levain.security.internal.decision;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.shiro.authz.Authorizer;
import org.apache.shiro.authz.ModularRealmAuthorizer;
import org.apache.shiro.authz.Permission;
import org.apache.shiro.authz.permission.AllPermission;
import org.apache.shiro.authz.permission.WildcardPermission;
import org.apache.shiro.subject.SimplePrincipalCollection;
import org.levain.host.Member;
import org.levain.security.spi.PermissionSource;

/**
 * May this member do this? Shiro asks the member's roles first and, only if they do not settle it,
 * the mandates. No session, no subject bound to a thread. Strangers may do nothing.
 */
public final class Decisions {

  private final Supplier<Roles> roles;
  private final Grants grants;
  private final Authorizer authorizer;

  /**
   * Decisions.
   *
   * @param roles the roles as they are configured now
   * @param sources the modules that grant something, live
   */
  public Decisions(Supplier<Roles> roles, Collection<PermissionSource> sources) {
    this.roles = roles;
    this.grants = new Grants(sources);
    this.authorizer =
        new ModularRealmAuthorizer(
            List.of(
                new GrantRealm("roles", this::byRole),
                new GrantRealm("mandates", this::byMandate)));
  }

  /** The answer. */
  public boolean may(Optional<Member> member, String permission) {
    return member.isPresent() && may(member.get(), permission);
  }

  private boolean may(Member member, String permission) {
    // compared as written: a login, and so a permission about a person, may differ by case alone
    Permission asked = new WildcardPermission(permission, true);
    return authorizer.isPermitted(new SimplePrincipalCollection(member, "levain"), asked);
  }

  private Set<Permission> byRole(Member member) {
    Set<String> held = roles.get().of(Optional.of(member));
    if (held.contains(Roles.ADMINISTRATOR)) {
      return Set.of(new AllPermission());
    }
    Set<Permission> permissions = new HashSet<>();
    if (held.contains(Roles.MEMBER)) {
      permissions.addAll(grants.of(PermissionSource::permissionsOfMembers));
    }
    if (held.contains(Roles.CREATOR)) {
      permissions.addAll(grants.of(PermissionSource::permissionsOfCreators));
    }
    return permissions;
  }

  private Set<Permission> byMandate(Member member) {
    return grants.of(source -> source.permissionsOf(member));
  }
}
