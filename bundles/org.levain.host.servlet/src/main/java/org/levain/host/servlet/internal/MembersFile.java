package org.levain.host.servlet.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code members.csv}: login, uid, full_name, mail, language; the login alone is required. */
final class MembersFile {

  private static final Set<String> REQUIRED = Set.of("login");
  private static final Set<String> KNOWN = Set.of("login", "uid", "full_name", "mail", "language");

  private MembersFile() {}

  static Parsed<PeopleList> parse(byte[] file) {
    CsvTable table = CsvTable.read(file, REQUIRED, KNOWN);
    List<CsvProblem> problems = new ArrayList<>(table.problems());
    List<Person> people = new ArrayList<>();
    Set<String> logins = new HashSet<>();
    Set<String> uids = new HashSet<>();
    for (CsvTable.Row row : table.rows()) {
      Person person = person(row);
      if (person.login().isEmpty()) {
        problems.add(new CsvProblem(row.line(), "login.missing"));
      } else if (!logins.add(person.login())) {
        problems.add(new CsvProblem(row.line(), "login.twice", person.login()));
      } else if (!uids.add(person.uid())) {
        problems.add(new CsvProblem(row.line(), "uid.twice", person.uid()));
      }
      people.add(person);
    }
    return problems.isEmpty()
        ? Parsed.good(new PeopleList(people), table.format())
        : Parsed.bad(problems);
  }

  private static Person person(CsvTable.Row row) {
    String login = row.get("login");
    return new Person(
        row.get("uid").isEmpty() ? login : row.get("uid"),
        login,
        row.get("full_name").isEmpty() ? login : row.get("full_name"),
        Optional.of(row.get("mail")).filter(mail -> !mail.isEmpty()));
  }
}
