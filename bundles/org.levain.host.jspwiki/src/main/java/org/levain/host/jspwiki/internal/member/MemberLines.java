package org.levain.host.jspwiki.internal.member;

import java.util.List;
import org.levain.host.ContentHash;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Members and groups as lines of the canonical projection. */
@Component(name = "org.levain.host.jspwiki.memberLines", service = MemberLines.class)
public final class MemberLines {

  private final Profiles profiles;
  private final StoredGroups groups;

  /** The lines of this wiki. */
  @Activate
  public MemberLines(@Reference Profiles profiles, @Reference StoredGroups groups) {
    this.profiles = profiles;
    this.groups = groups;
  }

  /** One line a member: login, full name and mail count, password and dates do not. */
  public List<String> members() {
    return profiles.all().all().stream()
        .map(p -> "member " + p.uid() + " " + ContentHash.of(contentOf(p)))
        .toList();
  }

  /** One line a group: the names that are stored in it. */
  public List<String> groups() {
    return groups.names().stream()
        .map(g -> "group " + g + " " + ContentHash.of(String.join("\n", groups.storedMembers(g))))
        .toList();
  }

  private static String contentOf(Profile p) {
    return String.join("\n", p.login(), p.fullName(), p.mail().orElse(""));
  }
}
