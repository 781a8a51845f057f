package org.levain.web.internal.visit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.levain.host.Member;
import org.levain.host.Members;
import org.levain.security.Access;
import org.levain.web.Caller;
import org.levain.web.internal.problem.StandardProblem;

/**
 * Who sends a request. The server is asked at most once, and not at all where nobody wants to know:
 * a public page must not touch a session. For one request, so for one thread at a time.
 */
public final class RequestCaller implements Caller {

  private static final String BEARER = "Bearer ";

  private final HttpServletRequest request;
  private final Access access;
  private final Members members;
  private final Locale locale;
  private @Nullable Optional<Member> member;
  private @Nullable Boolean terminal;

  RequestCaller(HttpServletRequest request, Access access, Members members, Locale locale) {
    this.request = request;
    this.access = access;
    this.members = members;
    this.locale = locale;
  }

  /** The secret that the sender shows instead of signing in, if any. */
  public Optional<String> bearer() {
    return Optional.ofNullable(request.getHeader("Authorization"))
        .filter(value -> value.startsWith(BEARER))
        .map(value -> value.substring(BEARER.length()).strip());
  }

  @Override
  public boolean terminal() {
    Boolean known = terminal;
    if (known == null) {
      known = bearer().map(access::isTerminal).orElse(false);
      terminal = known;
    }
    return known;
  }

  @Override
  public Optional<Member> member() {
    Optional<Member> known = member;
    if (known == null) {
      known = bearer().isPresent() ? Optional.empty() : members.current(request);
      member = known;
    }
    return known;
  }

  /** The terminal has no account: what is done in a member's name is not for it. */
  @Override
  public Member requireMember() {
    return member().orElseThrow(() -> StandardProblem.NOT_ALLOWED.refusal(locale));
  }

  @Override
  public boolean may(String permission) {
    return terminal()
        || bearer()
            .map(secret -> access.may(secret, permission))
            .orElseGet(() -> access.may(member(), permission));
  }

  /** Whether the caller has the role of an administrator. */
  public boolean administrator() {
    return terminal() || roles().contains("administrator");
  }

  private Set<String> roles() {
    return access.roles(member());
  }

  /** The token for the member's forms; empty for a stranger. */
  public String token() {
    return member().map(access::tokenFor).orElse("");
  }

  /** Whether this token came from a form of this member. */
  public boolean owns(String token) {
    return member().map(m -> access.tokenIsValid(m, token)).orElse(false);
  }

  @Override
  public Locale locale() {
    return locale;
  }

  @Override
  public String getName() {
    return terminal() ? "terminal" : member().map(Member::login).orElse("anonymous");
  }
}
