package org.levain.host.servlet.internal;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.levain.host.Member;
import org.levain.host.Members;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The people of {@code members.csv}. Who sends a request is told by the server's own sign-in;
 * somebody who is not in the file is a stranger.
 */
@Component(name = "org.levain.host.servlet.members")
public final class CsvMembers implements Members {

  private final People people;

  /** The people of this application. */
  @Activate
  public CsvMembers(
      @Reference(target = "(levain.server=servlet)") ServletContext application,
      @Reference People people) {
    this.people = people;
  }

  @Override
  public Optional<Member> current(HttpServletRequest request) {
    Principal principal = unwrap(request).getUserPrincipal();
    return principal == null ? Optional.empty() : byLogin(principal.getName());
  }

  /** The OSGi HTTP service wraps the request and has a principal of its own. */
  private static HttpServletRequest unwrap(HttpServletRequest request) {
    ServletRequest inner = request;
    while (inner instanceof ServletRequestWrapper wrapper) {
      inner = wrapper.getRequest();
    }
    return inner instanceof HttpServletRequest http ? http : request;
  }

  @Override
  public Optional<Member> byUid(String uid) {
    return people.members().byUid(uid).map(this::member);
  }

  @Override
  public Optional<Member> byLogin(String login) {
    return people.members().byLogin(login).map(this::member);
  }

  @Override
  public List<Member> search(String text, int limit) {
    return members(people.members().search(text, within(limit, 100)));
  }

  @Override
  public List<Member> list(String afterUid, int limit) {
    return members(people.members().after(afterUid, within(limit, 1_000)));
  }

  @Override
  public Optional<String> pagePath(Member member) {
    return Optional.empty();
  }

  private static int within(int limit, int most) {
    if (limit < 1 || limit > most) {
      throw new IllegalArgumentException("The limit is 1 to " + most + ", not " + limit);
    }
    return limit;
  }

  private List<Member> members(List<Person> found) {
    return found.stream().map(this::member).toList();
  }

  private Member member(Person p) {
    return new Member(p.uid(), p.login(), p.fullName(), p.mail(), people.groupsOf(p.login()));
  }
}
