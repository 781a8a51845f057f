package org.levain.host;

import java.util.Optional;

/**
 * On whose behalf something is written into the server. A job acts as a named part of Levain, never
 * as whoever's thread it was; the person who asked for it stands beside, as author.
 *
 * @param part the part of Levain that writes: {@code seeding}, {@code goals}
 * @param login the member whose name the server shows as author; empty: Levain's own name
 */
public record Actor(String part, Optional<String> login) {

  /** A part of Levain, in its own name. */
  public static Actor system(String part) {
    return new Actor(part, Optional.empty());
  }

  /** A part of Levain, in the name of a member. */
  public static Actor inTheNameOf(String part, String login) {
    return new Actor(part, Optional.of(login));
  }
}
