package org.levain.web.internal.guard;

import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import org.levain.web.Caller;

/** The caller as a resource asks for it. */
record CallerContext(Caller caller, boolean secure) implements SecurityContext {

  @Override
  public Principal getUserPrincipal() {
    return caller;
  }

  @Override
  public boolean isUserInRole(String role) {
    return false; // permissions decide, not roles
  }

  @Override
  public boolean isSecure() {
    return secure;
  }

  @Override
  public String getAuthenticationScheme() {
    return caller.terminal() ? "BEARER" : FORM_AUTH;
  }
}
