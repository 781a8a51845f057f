package org.levain.security;

import java.util.Optional;
import java.util.Set;
import org.levain.host.Member;
import org.osgi.annotation.versioning.ProviderType;

/** Decides who may do what. Thread-safe, answers from memory. */
@ProviderType
public interface Access {

  /** May this member, or somebody who has not signed in, do this? */
  boolean may(Optional<Member> member, String permission);

  /**
   * The member's roles by configuration and group: {@code administrator}, {@code creator}, {@code
   * member}.
   */
  Set<String> roles(Optional<Member> member);

  /**
   * The token that proves that a write comes from a page of Levain that this member has open.
   * Survives a new sign-in; valid for one to two days.
   */
  String tokenFor(Member member);

  /** Whether this is a token of this member that is still valid; compared in constant time. */
  boolean tokenIsValid(Member member, String token);

  /**
   * Whether this is the secret that the terminal on this machine reads from the data folder. Who
   * has it acts as administrator.
   */
  boolean isTerminal(String secret);

  /**
   * May whoever shows this secret instead of signing in do this? A secret that an administrator
   * made for one purpose opens that one alone; compared in constant time.
   */
  default boolean may(String secret, String permission) {
    return false;
  }
}
