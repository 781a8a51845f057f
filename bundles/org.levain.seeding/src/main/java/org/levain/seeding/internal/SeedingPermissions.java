package org.levain.seeding.internal;

import java.util.Set;
import org.levain.host.Member;
import org.levain.security.spi.PermissionSource;
import org.osgi.service.component.annotations.Component;

/** Seeding is for administrators, who may do everything; nobody else may anything here. */
@Component(name = "org.levain.seeding.permissions", service = PermissionSource.class)
public final class SeedingPermissions implements PermissionSource {

  @Override
  public Set<String> permissionsOf(Member member) {
    return Set.of();
  }
}
