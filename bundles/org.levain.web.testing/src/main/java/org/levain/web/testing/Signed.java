package org.levain.web.testing;

import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.levain.host.Member;

/**
 * A request of somebody, as a resource is handed it.
 *
 * @param caller who asks
 */
public record Signed(TestCaller caller) implements SecurityContext {

  /** A member who may do everything, in this language. */
  public static Signed as(Member member, Locale locale) {
    return as(member, locale, "*");
  }

  /** A member who may do this only. */
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
