package org.levain.web.internal.fake;

import java.util.Optional;
import java.util.Set;
import org.levain.host.Member;
import org.levain.security.Access;

/** Ada may do everything, Otto may read teas and brew number 1. */
public final class FakeAccess implements Access {

  /** What the terminal shows. */
  public static final String SECRET = "terminal-secret";

  @Override
  public boolean may(Optional<Member> member, String permission) {
    String login = member.map(Member::login).orElse("");
    return login.equals("ada")
        || login.equals("otto") && Set.of("tea:read", "tea:brew:1").contains(permission);
  }

  @Override
  public Set<String> roles(Optional<Member> member) {
    return member.map(Member::login).filter("ada"::equals).isPresent()
        ? Set.of("administrator")
        : Set.of();
  }

  @Override
  public String tokenFor(Member member) {
    return "token-of-" + member.login();
  }

  @Override
  public boolean tokenIsValid(Member member, String token) {
    return tokenFor(member).equals(token);
  }

  @Override
  public boolean isTerminal(String secret) {
    return SECRET.equals(secret);
  }

  @Override
  public boolean may(String secret, String permission) {
    return secret.equals("secret-of-the-pots") && permission.equals("tea:read");
  }
}
