package org.levain.itests.bench.policy;

import java.util.ArrayList;
import java.util.List;
import org.apache.shiro.authc.AuthenticationInfo;
import org.apache.shiro.authc.AuthenticationToken;
import org.apache.shiro.authz.AuthorizationInfo;
import org.apache.shiro.authz.SimpleAuthorizationInfo;
import org.apache.shiro.authz.permission.WildcardPermissionResolver;
import org.apache.shiro.realm.AuthorizingRealm;
import org.apache.shiro.subject.PrincipalCollection;
import org.apache.shiro.subject.SimplePrincipalCollection;
import org.levain.itests.bench.policy.RuleBook.Asked;

/**
 * The same as permissions of Apache Shiro. Everybody is in ten communities, and Shiro looks through
 * the permissions that they have there: not through all ten thousand rules, and no clause, reason
 * or context comes with an answer.
 */
public final class ShiroEngine implements Engine {

  private static final int COMMUNITIES_OF_ONE = 10;

  private final RuleBook book;
  private final Realm realm;
  private final PrincipalCollection[] people;

  /** The people of a rule book: a role in a run of ten communities each. */
  public ShiroEngine(RuleBook book) {
    this.book = book;
    this.realm = new Realm();
    this.people = new PrincipalCollection[runs() * RuleBook.ROLES.size()];
    for (int i = 0; i < people.length; i++) {
      people[i] = new SimplePrincipalCollection(i, "levain");
    }
  }

  private int runs() {
    return (book.communities() + COMMUNITIES_OF_ONE - 1) / COMMUNITIES_OF_ONE;
  }

  @Override
  public boolean permits(Asked asked) {
    int run = asked.community() / COMMUNITIES_OF_ONE;
    return realm.isPermitted(
        people[run * RuleBook.ROLES.size() + asked.role()], asked.permission());
  }

  private final class Realm extends AuthorizingRealm {

    private final AuthorizationInfo[] known = new AuthorizationInfo[runs() * RuleBook.ROLES.size()];

    Realm() {
      setPermissionResolver(new WildcardPermissionResolver());
      for (int i = 0; i < known.length; i++) {
        known[i] = info(i / RuleBook.ROLES.size(), i % RuleBook.ROLES.size());
      }
    }

    private AuthorizationInfo info(int run, int role) {
      SimpleAuthorizationInfo info = new SimpleAuthorizationInfo();
      List<String> all = new ArrayList<>();
      int first = run * COMMUNITIES_OF_ONE;
      int end = Math.min(first + COMMUNITIES_OF_ONE, book.communities());
      for (int community = first; community < end; community++) {
        for (int act = 0; act < RuleBook.ACTS.size(); act++) {
          if (RuleBook.permits(community, role, act)) {
            all.add(
                RuleBook.name(community)
                    + ":"
                    + RuleBook.ROLES.get(role)
                    + ":"
                    + RuleBook.ACTS.get(act));
          }
        }
      }
      all.forEach(
          text -> info.addObjectPermission(getPermissionResolver().resolvePermission(text)));
      return info;
    }

    @Override
    protected AuthorizationInfo doGetAuthorizationInfo(PrincipalCollection principals) {
      return known[(Integer) principals.getPrimaryPrincipal()];
    }

    @Override
    protected AuthenticationInfo doGetAuthenticationInfo(AuthenticationToken token) {
      throw new UnsupportedOperationException("nobody signs in here");
    }
  }
}
