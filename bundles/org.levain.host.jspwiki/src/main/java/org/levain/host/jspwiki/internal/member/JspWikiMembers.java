package org.levain.host.jspwiki.internal.member;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.wiki.api.exceptions.ProviderException;
import org.apache.wiki.pages.PageManager;
import org.levain.host.Member;
import org.levain.host.Members;
import org.levain.host.jspwiki.internal.RunningWiki;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The people of a JSPWiki. */
@Component(name = "org.levain.host.jspwiki.members")
public final class JspWikiMembers implements Members {

  private final RunningWiki wiki;
  private final Profiles profiles;
  private final StoredGroups groups;
  private final SignedIn signedIn;

  /** The people of this wiki. */
  @Activate
  public JspWikiMembers(
      @Reference RunningWiki wiki, @Reference Profiles profiles, @Reference StoredGroups groups) {
    this.wiki = wiki;
    this.profiles = profiles;
    this.groups = groups;
    this.signedIn = new SignedIn(wiki);
  }

  @Override
  public Optional<Member> current(HttpServletRequest request) {
    return signedIn.of(request).flatMap(this::member);
  }

  private Optional<Member> member(SignedIn.Login login) {
    return profiles
        .byLogin(login.name())
        .map(p -> member(p, login.groups().orElseGet(() -> groups.of(p))));
  }

  @Override
  public Optional<Member> byUid(String uid) {
    return profiles.byUid(uid).map(this::member);
  }

  @Override
  public Optional<Member> byLogin(String login) {
    return profiles.byLogin(login).map(this::member);
  }

  @Override
  public List<Member> search(String text, int limit) {
    return members(profiles.all().search(text, within(limit, 100)));
  }

  @Override
  public List<Member> list(String afterUid, int limit) {
    return members(profiles.all().after(afterUid, within(limit, 1_000)));
  }

  @Override
  public Optional<String> pagePath(Member member) {
    String wikiName = profiles.byLogin(member.login()).map(Profile::wikiName).orElse("");
    return Stream.of(member.fullName(), wikiName)
        .filter(this::isPage)
        .findFirst()
        .map(wiki::pathOf);
  }

  private boolean isPage(String name) {
    try {
      return !name.isBlank() && wiki.part(PageManager.class).pageExists(name);
    } catch (ProviderException e) {
      return false;
    }
  }

  private static int within(int limit, int most) {
    if (limit < 1 || limit > most) {
      throw new IllegalArgumentException("The limit is 1 to " + most + ", not " + limit);
    }
    return limit;
  }

  private List<Member> members(List<Profile> found) {
    return found.stream().map(this::member).toList();
  }

  private Member member(Profile p) {
    return member(p, groups.of(p));
  }

  private static Member member(Profile p, Set<String> groups) {
    return new Member(p.uid(), p.login(), p.fullName(), p.mail(), groups);
  }
}
