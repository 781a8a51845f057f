package org.levain.seeding.plan.form;

import java.util.SortedSet;
import java.util.TreeSet;
import org.levain.seeding.plan.Wording;

/** Logins of members, each named once. */
final class Members {

  private final Faults faults;

  Members(Faults faults) {
    this.faults = faults;
  }

  Faults faults() {
    return faults;
  }

  SortedSet<String> optional(Section section) {
    SortedSet<String> logins = new TreeSet<>();
    for (Text login : section.texts("members", Rule.LOGIN)) {
      if (!login.value().isEmpty() && !logins.add(login.value())) {
        faults.add(
            login.line(),
            login.path(),
            Wording.of("expected.login.once"),
            Wording.of("found.words", login.value()));
      }
    }
    return logins;
  }

  SortedSet<String> required(Section section) {
    int before = faults.count();
    SortedSet<String> logins = optional(section);
    if (logins.isEmpty() && faults.count() == before) {
      faults.add(
          section.place().line(),
          section.at("members"),
          Wording.of("expected.members"),
          Wording.of("found.nothing"));
    }
    return logins;
  }
}
