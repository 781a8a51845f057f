package org.levain.goals.internal.fake;

import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.levain.host.Member;
import org.levain.web.testing.TestCaller;

/** A request of somebody. */
public record Signed(TestCaller caller) implements SecurityContext {

  /** A member who may do everything, in this language. */
  public static Signed as(Member member, Locale locale) {
    return new Signed(new TestCaller(Optional.of(member), Set.of("*"), locale));
  }

  /** A member who may do this only. */
  public static Signed as(Member member, Locale locale, String... permissions) {
    return new Signed(new TestCaller(Optional.of(member), Set.of(permissions), locale));
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
