package org.levain.administration.internal.member;

import java.util.Set;
import org.levain.host.Member;
import org.levain.security.spi.PermissionSource;
import org.osgi.service.component.annotations.Component;

/** Whoever has signed in may see who is in the server. */
@Component(name = "org.levain.administration.members.permission", service = PermissionSource.class)
public final class MembersPermission implements PermissionSource {

  @Override
  public Set<String> permissionsOf(Member member) {
    return Set.of();
  }

  @Override
  public Set<String> permissionsOfMembers() {
    return Set.of("members:read");
  }
}
