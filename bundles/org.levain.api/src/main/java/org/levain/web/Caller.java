package org.levain.web;

import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import java.util.Locale;
import java.util.Optional;
import org.levain.host.Member;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Who calls, as the guard in front of every resource found out. A resource takes {@code @Context
 * SecurityContext} as parameter and asks {@link #of}.
 */
@ProviderType
public interface Caller extends Principal {

  /** The caller of the request. */
  static Caller of(SecurityContext security) {
    return (Caller) security.getUserPrincipal();
  }

  /** The member; empty for a stranger and for the terminal. */
  Optional<Member> member();

  /**
   * The member.
   *
   * @throws IllegalStateException for a stranger: a resource that needs a member asks for a
   *     permission
   */
  default Member requireMember() {
    return member()
        .orElseThrow(() -> new IllegalStateException("This needs a member who has signed in"));
  }

  /**
   * Whether the terminal on this machine calls: an administrator without an account in the server.
   */
  boolean terminal();

  /** The language of the answer: French or English. */
  Locale locale();

  /** May the caller do this? */
  boolean may(String permission);

  /** The login, {@code terminal}, or {@code anonymous}. */
  @Override
  String getName();
}
