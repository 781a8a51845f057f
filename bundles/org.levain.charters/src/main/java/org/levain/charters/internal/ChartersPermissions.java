package org.levain.charters.internal;

import java.util.Set;
import java.util.stream.Collectors;
import org.levain.charters.internal.place.Places;
import org.levain.host.Member;
import org.levain.security.spi.PermissionSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Every member reads charters, acknowledges them and asks them. The platform's charter is written
 * by administrators, a community's by whoever animates it, too.
 */
@Component(name = "org.levain.charters.permissions", service = PermissionSource.class)
public final class ChartersPermissions implements PermissionSource {

  private final Places places;

  /** Knows who animates what from here. */
  @Activate
  public ChartersPermissions(@Reference Places places) {
    this.places = places;
  }

  @Override
  public Set<String> permissionsOf(Member member) {
    return places.ledBy(member).stream()
        .map(place -> "charters:publish:" + place)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Set<String> permissionsOfMembers() {
    return Set.of("charters:read");
  }
}
