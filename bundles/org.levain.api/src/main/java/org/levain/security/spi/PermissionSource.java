package org.levain.security.spi;

import java.util.Set;
import org.levain.host.Member;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Permissions that come with a mandate rather than a role: the animator of a community may edit
 * that community. Registered as a service; asked at each decision that the roles do not settle, so
 * answer from memory or with one keyed look-up.
 */
@ConsumerType
public interface PermissionSource {

  /** Permissions of this member in Shiro's wildcard notation: {@code goals:edit:0191…}. */
  Set<String> permissionsOf(Member member);

  /** Permissions that every signed-in member has through this module: {@code goals:read}. */
  default Set<String> permissionsOfMembers() {
    return Set.of();
  }

  /**
   * Permissions of those who create communities, beside {@link #permissionsOfMembers()}: {@code
   * goals:create}.
   */
  default Set<String> permissionsOfCreators() {
    return Set.of();
  }
}
