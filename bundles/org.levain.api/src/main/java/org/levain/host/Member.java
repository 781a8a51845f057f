package org.levain.host;

import java.util.Optional;
import java.util.Set;

/**
 * A person with an account in the server.
 *
 * @param uid the server's stable identifier: the key to store, never shown
 * @param login the name that the person signs in with and that groups hold
 * @param fullName the name that people read
 * @param mail the mail address, if the server knows one
 * @param groups names of the groups that the person is in, at the time of asking
 */
public record Member(
    String uid, String login, String fullName, Optional<String> mail, Set<String> groups) {

  public Member {
    groups = Set.copyOf(groups);
  }
}
