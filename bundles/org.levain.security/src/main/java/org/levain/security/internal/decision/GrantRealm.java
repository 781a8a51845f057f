package org.levain.security.internal.decision;

import java.util.Set;
import java.util.function.Function;
import org.apache.shiro.authc.AuthenticationInfo;
import org.apache.shiro.authc.AuthenticationToken;
import org.apache.shiro.authz.AuthorizationInfo;
import org.apache.shiro.authz.Permission;
import org.apache.shiro.authz.SimpleAuthorizationInfo;
import org.apache.shiro.authz.permission.WildcardPermissionResolver;
import org.apache.shiro.realm.AuthorizingRealm;
import org.apache.shiro.subject.PrincipalCollection;
import org.levain.host.Member;

/**
 * One reason for which a member may do something. Members sign in to the server, never here; and
 * nothing is cached, because a group or a mandate may end at any moment.
 */
final class GrantRealm extends AuthorizingRealm {

  private final Function<Member, Set<Permission>> permissions;

  GrantRealm(String name, Function<Member, Set<Permission>> permissions) {
    this.permissions = permissions;
    setName(name);
    setCachingEnabled(false);
    setAuthorizationCachingEnabled(false);
    // a login, and so a permission about a person, may differ by case alone
    setPermissionResolver(new WildcardPermissionResolver(true));
  }

  @Override
  public boolean supports(AuthenticationToken token) {
    return false;
  }

  @Override
  protected AuthenticationInfo doGetAuthenticationInfo(AuthenticationToken token) {
    throw new UnsupportedOperationException("Members sign in to the server");
  }

  @Override
  protected AuthorizationInfo doGetAuthorizationInfo(PrincipalCollection principals) {
    SimpleAuthorizationInfo info = new SimpleAuthorizationInfo();
    info.setObjectPermissions(permissions.apply(principals.oneByType(Member.class)));
    return info;
  }
}
