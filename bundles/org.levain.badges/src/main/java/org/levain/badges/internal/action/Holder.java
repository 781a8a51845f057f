package org.levain.badges.internal.action;

import java.util.List;
import java.util.Optional;
import org.levain.badges.artwork.Label;
import org.levain.host.Member;
import org.levain.host.Members;

/** Finds the member that somebody means. */
final class Holder {

  private static final int MOST_TYPED = 200;
  private static final int NEAR = 20;

  private final Members members;

  Holder(Members members) {
    this.members = members;
  }

  /** By login, or by full name if only one has it. */
  Optional<Member> find(String typed, List<Fault> faults) {
    String name = Label.clean(typed, MOST_TYPED);
    if (name.isEmpty()) {
      faults.add(Fault.of("member", "member.missing"));
      return Optional.empty();
    }
    Optional<Member> byLogin = members.byLogin(name);
    if (byLogin.isPresent()) {
      return byLogin;
    }
    List<Member> meant =
        members.search(name, NEAR).stream()
            .filter(m -> m.fullName().equalsIgnoreCase(name))
            .toList();
    if (meant.size() != 1) {
      faults.add(Fault.of("member", meant.isEmpty() ? "member.nobody" : "member.several", name));
    }
    return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
  }
}
