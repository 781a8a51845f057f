package org.levain.web.internal.fake;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.levain.host.Member;
import org.levain.host.Members;

/** Knows who sends a request by its header {@code Test-Login}. */
public final class FakeMembers implements Members {

  /** How often somebody wanted to know who sends a request. */
  public int asked;

  @Override
  public Optional<Member> current(HttpServletRequest request) {
    asked++;
    String login = request.getHeader("Test-Login");
    return Optional.ofNullable(login).filter(l -> !l.isEmpty()).map(FakeMembers::member);
  }

  /** The member of this login. */
  public static Member member(String login) {
    return new Member("uid-" + login, login, "Full " + login, Optional.empty(), Set.of());
  }

  @Override
  public Optional<Member> byUid(String uid) {
    return Optional.empty();
  }

  @Override
  public Optional<Member> byLogin(String login) {
    return Optional.of(member(login));
  }

  @Override
  public List<Member> search(String text, int limit) {
    return List.of();
  }

  @Override
  public List<Member> list(String afterUid, int limit) {
    return List.of();
  }

  @Override
  public Optional<String> pagePath(Member member) {
    return Optional.empty();
  }
}
