package org.levain.badges.internal;

import java.util.Set;
import org.levain.host.Member;
import org.levain.security.spi.PermissionSource;
import org.osgi.service.component.annotations.Component;

/**
 * Every member sees the catalogue and their own badges. Giving, ending and drawing badges is for
 * administrators.
 */
@Component(name = "org.levain.badges.permissions", service = PermissionSource.class)
public final class BadgesPermissions implements PermissionSource {

  @Override
  public Set<String> permissionsOf(Member member) {
    return Set.of();
  }

  @Override
  public Set<String> permissionsOfMembers() {
    return Set.of("badges:read");
  }
}
