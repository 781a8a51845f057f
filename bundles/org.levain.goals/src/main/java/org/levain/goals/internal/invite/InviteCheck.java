package org.levain.goals.internal.invite;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levain.goals.internal.action.Fault;
import org.levain.goals.internal.action.Server;
import org.levain.goals.internal.invite.InviteMembers.Asked;
import org.levain.goals.templates.words.PlainText;
import org.levain.host.Member;

/** What must be right before anybody is asked. */
record InviteCheck(Server server, Postman postman) {

  /**
   * What is missing or wrong.
   *
   * @param reason why, for all who have no reason of their own
   * @param asked filled with who is asked, and why
   */
  List<Fault> faults(List<Asked> people, String reason, Map<Member, String> asked) {
    if (people.size() > FindPeople.MOST) {
      return List.of(Fault.of("people", "invite.too-many", FindPeople.MOST, people.size()));
    }
    List<Fault> faults = new ArrayList<>();
    if (people.isEmpty()) {
      faults.add(Fault.of("people", "members.nobody"));
    }
    String common = reason("reason", reason, faults);
    boolean missing = false;
    for (Asked one : people) {
      String own = reason("reason." + one.login(), one.reason(), faults);
      missing |= own.isEmpty() && common.isEmpty();
      member(one.login(), faults)
          .ifPresent(m -> asked.putIfAbsent(m, own.isEmpty() ? common : own));
    }
    if (missing) {
      faults.add(Fault.of("reason", "invite.reason"));
    }
    if (!postman.knowsWhere()) {
      faults.add(Fault.of("people", "invite.no-address"));
    }
    return faults;
  }

  private Optional<Member> member(String login, List<Fault> faults) {
    Optional<Member> member = server.members().byLogin(login);
    if (member.isEmpty()) {
      faults.add(Fault.of("people", "people.unknown", login));
    }
    return member;
  }

  private static String reason(String field, String typed, List<Fault> faults) {
    String reason = PlainText.paragraphs(typed);
    if (PlainText.length(reason) > InviteMembers.MAX_REASON) {
      faults.add(
          Fault.of(field, "line.too-long", InviteMembers.MAX_REASON, PlainText.length(reason)));
    }
    return reason;
  }
}
