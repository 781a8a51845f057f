package org.levain.host.jspwiki.internal.member;

import java.security.Principal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.wiki.api.core.Acl;
import org.apache.wiki.api.core.Page;
import org.apache.wiki.auth.acl.AclManager;
import org.apache.wiki.auth.authorize.Role;
import org.apache.wiki.auth.permissions.PagePermission;
import org.apache.wiki.auth.permissions.PermissionFactory;
import org.apache.wiki.pages.PageManager;
import org.levain.host.Member;
import org.levain.host.jspwiki.internal.RunningWiki;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Whom the access lists of pages let in. What the wiki's policy says beyond them is not asked: that
 * takes a session of the member's own. Thread-safe.
 */
@Component(name = "org.levain.host.jspwiki.accessLists", service = AccessLists.class)
public final class AccessLists {

  private static final String ADMINISTRATORS = "Admin";

  /** Names that a list has for everybody who has signed in. */
  private static final Set<String> EVERYBODY =
      Set.of(Role.ALL.getName(), Role.AUTHENTICATED.getName());

  private final RunningWiki wiki;
  private final Profiles profiles;

  /** The access lists of this wiki. */
  @Activate
  public AccessLists(@Reference RunningWiki wiki, @Reference Profiles profiles) {
    this.wiki = wiki;
    this.profiles = profiles;
  }

  /** Whether a member may do this with a page: {@code edit}, {@code comment}. */
  public boolean let(Member member, String page, String action) {
    Optional<Page> found = page(page);
    return found.isEmpty()
        || member.groups().contains(ADMINISTRATORS)
        || allowed(found.get(), action)
            .map(names -> names.stream().anyMatch(namesOf(member)::contains))
            .orElse(true);
  }

  /** Whether everybody reads a page; empty where there is no such page. */
  public Optional<Boolean> openToAll(String page) {
    return page(page)
        .map(
            found ->
                allowed(found, PagePermission.VIEW_ACTION)
                    .map(names -> names.stream().anyMatch(EVERYBODY::contains))
                    .orElse(true));
  }

  /** The names that may do this; empty where the page has no list. */
  private Optional<Set<String>> allowed(Page page, String action) {
    Acl list = wiki.part(AclManager.class).getPermissions(page);
    if (list == null || list.isEmpty()) {
      return Optional.empty();
    }
    Set<String> names = new HashSet<>();
    Arrays.stream(list.findPrincipals(PermissionFactory.getPagePermission(page, action)))
        .map(Principal::getName)
        .forEach(names::add);
    return Optional.of(names);
  }

  private Set<String> namesOf(Member member) {
    Set<String> names = new HashSet<>(member.groups());
    names.addAll(EVERYBODY);
    names.add(member.login());
    profiles.byLogin(member.login()).map(Profile::wikiName).ifPresent(names::add);
    if (wiki.fullNamesCount()) {
      names.add(member.fullName());
    }
    return names;
  }

  private Optional<Page> page(String name) {
    return name.isBlank()
        ? Optional.empty()
        : Optional.ofNullable(wiki.part(PageManager.class).getPage(name));
  }
}
