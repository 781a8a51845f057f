package org.levain.goals.internal;

import java.util.Set;
import java.util.stream.Collectors;
import org.levain.goals.internal.action.CommunityIndex;
import org.levain.host.Member;
import org.levain.security.spi.PermissionSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Every member reads and asks; creators create; whoever created or animates a community edits it.
 */
@Component(name = "org.levain.goals.permissions", service = PermissionSource.class)
public final class GoalPermissions implements PermissionSource {

  private final CommunityIndex index;

  /** Answers from this index. */
  @Activate
  public GoalPermissions(@Reference CommunityIndex index) {
    this.index = index;
  }

  @Override
  public Set<String> permissionsOf(Member member) {
    return index.keptBy(member.uid()).stream()
        .map(id -> "goals:edit:" + id)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Set<String> permissionsOfMembers() {
    return Set.of("goals:read", "goals:ask");
  }

  @Override
  public Set<String> permissionsOfCreators() {
    return Set.of("goals:create");
  }
}
