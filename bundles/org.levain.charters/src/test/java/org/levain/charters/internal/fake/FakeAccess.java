package org.levain.charters.internal.fake;

import java.util.Optional;
import java.util.Set;
import org.levain.host.Member;
import org.levain.security.Access;

/** Inès is the administrator. */
public final class FakeAccess implements Access {

  @Override
  public boolean may(Optional<Member> member, String permission) {
    return member.isPresent();
  }

  @Override
  public Set<String> roles(Optional<Member> member) {
    return member.filter(FakeMembers.INES::equals).isPresent()
        ? Set.of("administrator", "member")
        : Set.of("member");
  }

  @Override
  public String tokenFor(Member member) {
    return "token";
  }

  @Override
  public boolean tokenIsValid(Member member, String token) {
    return token.equals("token");
  }

  @Override
  public boolean isTerminal(String secret) {
    return false;
  }
}
