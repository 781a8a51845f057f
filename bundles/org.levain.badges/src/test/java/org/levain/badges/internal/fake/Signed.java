package org.levain.badges.internal.fake;

import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.levain.host.Member;
import org.levain.web.testing.TestCaller;

/** A request of somebody. */
public record Signed(TestCaller caller) implements SecurityContext {

  /** A member who may do this. */
  public static Signed as(Member member, Locale locale, String... permissions) {
    return new Signed(new TestCaller(Optional.of(member), Set.of(permissions), locale));
  }

  /** Somebody who has not signed in. */
  public static Signed stranger(Locale locale) {
    return new Signed(TestCaller.stranger().in(locale));
  }

  @Override
  public Principal getUserPrincipal() {
    return caller;
  }

  @Override
  public boolean isUserInRole(String role) {
    return false;
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
