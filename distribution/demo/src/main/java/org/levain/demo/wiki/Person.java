package org.levain.demo.wiki;

/**
 * An account in the wiki.
 *
 * @param uid the wiki's identifier: a number
 * @param login the sign-in name
 * @param fullName the name that people read
 * @param mail the mail address
 * @param password the password, in clear
 */
public record Person(String uid, String login, String fullName, String mail, String password) {

  /** The wiki's first administrator. */
  public static Person admin(String password) {
    return new Person("1", "admin", "Administrator", "admin@example.invalid", password);
  }

  /** The name that the wiki makes of the full name. */
  public String wikiName() {
    return fullName.replace(" ", "");
  }
}
