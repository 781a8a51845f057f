package org.levain.itests.server;

import org.levain.demo.wiki.Person;

/**
 * Somebody's account.
 *
 * @param login the sign-in name
 * @param password the password
 */
public record Account(String login, String password) {

  /** A person's own. */
  public static Account of(Person person) {
    return new Account(person.login(), person.password());
  }
}
