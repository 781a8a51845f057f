package org.levain.goals.internal.action;

import java.util.ArrayList;
import java.util.List;

/** Says which names lead to nobody, or to several. */
final class PeopleFaults {

  private PeopleFaults() {}

  static List<Fault> of(String field, People.Match match) {
    List<Fault> faults = new ArrayList<>();
    if (!match.unknown().isEmpty()) {
      faults.add(Fault.of(field, "people.unknown", String.join(", ", match.unknown())));
    }
    if (!match.ambiguous().isEmpty()) {
      faults.add(Fault.of(field, "people.ambiguous", String.join(", ", match.ambiguous())));
    }
    return faults;
  }
}
