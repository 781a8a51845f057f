package org.levain.goals.internal.action;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.levain.goals.templates.words.PlainText;
import org.levain.host.Member;

/** Says which names lead to nobody, or to several, and who may be meant. */
final class PeopleFaults {

  private PeopleFaults() {}

  static List<Fault> of(String field, People.Match match) {
    List<Fault> faults = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    match
        .unclear()
        .forEach(
            (name, meant) -> {
              if (meant.isEmpty()) {
                unknown.add(name);
              } else {
                faults.add(Fault.of(field, key(name, meant), name, words(meant)));
              }
            });
    if (!unknown.isEmpty()) {
      faults.add(Fault.of(field, "people.unknown", String.join(", ", unknown)));
    }
    return faults;
  }

  private static String key(String name, List<Member> meant) {
    boolean sameName = PlainText.folded(meant.get(0).fullName()).equals(PlainText.folded(name));
    return sameName ? "people.ambiguous" : "people.near";
  }

  private static String words(List<Member> meant) {
    return meant.stream()
        .map(m -> m.fullName() + " (" + m.login() + ")")
        .collect(Collectors.joining(", "));
  }
}
