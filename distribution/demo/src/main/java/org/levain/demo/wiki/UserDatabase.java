package org.levain.demo.wiki;

import static org.levain.demo.server.Xml.escape;

import java.util.List;
import java.util.stream.Collectors;

/** The wiki's user database in XML. */
final class UserDatabase {

  /** All accounts are as old as each other: equal wikis have equal files. */
  static final String CREATED = "2026.01.05 at 08:00:00:000 UTC";

  private static final String USER =
      """
          <user uid="%s" loginName="%s" wikiName="%s" fullName="%s" email="%s"
              password="%s" created="%s" lastModified="%s" lockExpiry="">
          </user>
      """;

  private UserDatabase() {}

  static String xml(List<Person> people) {
    return people.stream()
        .map(UserDatabase::user)
        .collect(
            Collectors.joining(
                "", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<users>\n", "</users>\n"));
  }

  private static String user(Person person) {
    return USER.formatted(
        escape(person.uid()),
        escape(person.login()),
        escape(person.wikiName()),
        escape(person.fullName()),
        escape(person.mail()),
        escape(PasswordHash.of(person)),
        CREATED,
        CREATED);
  }
}
