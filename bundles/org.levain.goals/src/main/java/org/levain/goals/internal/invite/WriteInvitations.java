package org.levain.goals.internal.invite;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.levain.audit.AuditEntry;
import org.levain.audit.AuditLog;
import org.levain.goals.internal.action.Communities.Changes;
import org.levain.goals.internal.action.Invitations;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.domain.Invitation;
import org.levain.goals.internal.domain.Today;
import org.levain.goals.internal.invite.InviteMembers.Answer;
import org.levain.goals.internal.invite.InviteMembers.Answered;
import org.levain.host.Member;

/** Writes invitations and their mails in a transaction. */
final class WriteInvitations {

  private final Invitations invitations;
  private final Standings standings;
  private final Postman postman;
  private final AuditLog audit;
  private final Clock clock;

  /** Writes with these. */
  WriteInvitations(
      Invitations invitations, Standings standings, Postman postman, AuditLog audit, Clock clock) {
    this.invitations = invitations;
    this.standings = standings;
    this.postman = postman;
    this.audit = audit;
    this.clock = clock;
  }

  /** Rolls back what would be more than a member may ask on a day. */
  static final class OverTheDay extends RuntimeException {

    private static final long serialVersionUID = 1;
  }

  /** How many more this member may ask today. */
  long leftToday(Member by) {
    return Math.max(
        0, InviteMembers.MOST_A_DAY - invitations.askedSince(by.uid(), Today.began(clock)));
  }

  /**
   * Writes and mails them.
   *
   * @throws OverTheDay if that is more than the member may ask on a day
   */
  Answered write(Changes tx, Community community, Map<Member, String> asked, Member by) {
    Set<String> logins = standings.logins(community);
    List<Answer> answers = new ArrayList<>();
    asked.forEach((m, reason) -> answers.add(ask(tx, community, m, reason, by, logins)));
    Answered answered = new Answered(answers);
    if (answered.open() > 0) {
      if (invitations.askedSince(tx.tx(), by.uid(), Today.began(clock))
          > InviteMembers.MOST_A_DAY) {
        throw new OverTheDay();
      }
      audit.record(tx.tx(), entry(community, answered.open(), by));
    }
    return answered;
  }

  /** The row in this transaction decides, not what was looked up before. */
  private Answer ask(
      Changes tx, Community to, Member member, String reason, Member by, Set<String> logins) {
    Optional<Invitation> before = invitations.find(tx.tx(), to.id(), member.uid());
    Standing standing = standings.of(member, logins, before.orElse(null));
    if (standing.open()) {
      Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
      Invitation invitation =
          before
              .map(i -> i.again(reason, by.uid(), now))
              .orElseGet(() -> first(to, member, reason, by, now));
      invitations.keep(tx.tx(), invitation);
      postman.send(tx.tx(), to, invitation, member, by);
    }
    return new Answer(member, standing);
  }

  private static Invitation first(
      Community to, Member member, String reason, Member by, Instant now) {
    String id = UuidCreator.getTimeOrderedEpoch().toString();
    return new Invitation(id, to.id(), member.uid(), Optional.empty(), reason, by.uid(), now, 1);
  }

  private static AuditEntry entry(Community community, long count, Member by) {
    return new AuditEntry(
        Optional.of(by.uid()),
        "goals.members-invited",
        "community:" + community.id(),
        Map.of("count", String.valueOf(count)));
  }
}
