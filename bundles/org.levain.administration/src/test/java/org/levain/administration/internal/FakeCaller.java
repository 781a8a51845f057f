package org.levain.administration.internal;

import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.levain.host.Member;
import org.levain.web.Caller;

/** Somebody who calls. */
public record FakeCaller(Optional<Member> member, boolean terminal, Locale locale)
    implements Caller, SecurityContext {

  /** An administrator who reads English. */
  public static FakeCaller administrator() {
    return new FakeCaller(
        Optional.of(
            new Member("u-1", "admin", "Ada M.", Optional.of("ada@example.org"), Set.of("Admin"))),
        false,
        Locale.ENGLISH);
  }

  /** The terminal. */
  public static FakeCaller ofTerminal() {
    return new FakeCaller(Optional.empty(), true, Locale.ENGLISH);
  }

  /** The same, reading French. */
  public FakeCaller french() {
    return new FakeCaller(member, terminal, Locale.FRENCH);
  }

  @Override
  public boolean may(String permission) {
    return true;
  }

  @Override
  public String getName() {
    return member.map(Member::login).orElse("terminal");
  }

  @Override
  public Principal getUserPrincipal() {
    return this;
  }

  @Override
  public boolean isUserInRole(String role) {
    return true;
  }

  @Override
  public boolean isSecure() {
    return true;
  }

  @Override
  public String getAuthenticationScheme() {
    return "test";
  }
}
