package org.levain.security;

import java.time.Instant;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Tokens for links that leave the server: whoever has one may do the one thing that it was made
 * for, until it expires, without signing in. Each is signed with a key of the data folder (RFC
 * 2104, HMAC-SHA-256); nothing is stored, so the caller keeps the state that makes a thing happen
 * once. A link only asks (GET), a form does (POST). Thread-safe.
 */
@ProviderType
public interface LinkTokens {

  /**
   * Makes a token.
   *
   * @param purpose the one thing that it is good for: {@code goals.invitation.join}
   * @param subject what it is about: letters, digits, {@code -} and {@code _}, at most 100;
   *     readable by whoever has the link, so no name and no address
   * @param until when it expires, to the second
   * @return letters, digits, {@code -}, {@code _} and {@code .}: fit for an address
   * @throws IllegalArgumentException if the subject is none of these
   */
  String issue(String purpose, String subject, Instant until);

  /**
   * Reads a token; compared in constant time.
   *
   * @param token what came with the request, of any length
   * @return what it says, expired or not; empty: it was not made here, or for something else
   */
  Optional<Link> read(String purpose, String token);

  /**
   * What a token says.
   *
   * @param subject what it is about
   * @param until when it expires
   */
  record Link(String subject, Instant until) {

    /** Whether it is still good at this moment. */
    public boolean goodAt(Instant now) {
      return now.isBefore(until);
    }
  }
}
