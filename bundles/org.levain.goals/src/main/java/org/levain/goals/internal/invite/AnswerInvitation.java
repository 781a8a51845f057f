package org.levain.goals.internal.invite;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.levain.audit.AuditEntry;
import org.levain.audit.AuditLog;
import org.levain.goals.internal.action.Communities;
import org.levain.goals.internal.action.Communities.Changes;
import org.levain.goals.internal.action.Invitations;
import org.levain.goals.internal.action.News;
import org.levain.goals.internal.action.Server;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.domain.Invitation;
import org.levain.goals.internal.domain.Invitation.State;
import org.levain.goals.internal.invite.InvitationLinks.Act;
import org.levain.host.Member;
import org.levain.ledger.Intent;
import org.levain.ledger.Ledger;
import org.levain.web.Messages;

/**
 * Takes the answer to an invitation. Joining puts the member into the community's group, through
 * the ledger. “Not now” is final for whoever asks; the member alone can change their mind and join
 * after all, as long as the invitation is good.
 */
public final class AnswerInvitation {

  private final Communities communities;
  private final Invitations invitations;
  private final Server server;
  private final Ledger ledger;
  private final AuditLog audit;
  private final Messages messages;
  private final News news;
  private final Clock clock;

  /** Answers with these. */
  public AnswerInvitation(
      Communities communities,
      Invitations invitations,
      Server server,
      Ledger ledger,
      AuditLog audit,
      Messages messages,
      News news,
      Clock clock) {
    this.communities = communities;
    this.invitations = invitations;
    this.server = server;
    this.ledger = ledger;
    this.audit = audit;
    this.messages = messages;
    this.news = news;
    this.clock = clock;
  }

  /** What came of it. */
  public enum Outcome {
    /** They are being added to the group, or are in it already. */
    JOINED,
    /** They are not asked again. */
    NOT_NOW,
    /** The invitation is over, the community rests, or the member has left: nothing was done. */
    TOO_LATE
  }

  /** What they say. */
  public Outcome answer(Act act, Invitation invitation) {
    return act == Act.JOIN ? join(invitation) : notNow(invitation);
  }

  /** They join. */
  public Outcome join(Invitation invitation) {
    Optional<Community> community =
        communities.find(invitation.community()).filter(Community::active);
    Optional<Member> member = server.members().byUid(invitation.memberUid());
    if (community.isEmpty() || member.isEmpty() || server.groups().isEmpty()) {
      return Outcome.TOO_LATE;
    }
    Outcome outcome = communities.change(tx -> join(tx, community.get(), member.get()));
    if (outcome == Outcome.JOINED) {
      news.tell(News.What.MEMBER_JOINED, community.get().id());
    }
    return outcome;
  }

  private Outcome join(Changes tx, Community community, Member member) {
    Invitation now = invitations.find(tx.tx(), community.id(), member.uid()).orElseThrow();
    State state = now.stateAt(clock.instant());
    if (state == State.JOINED) {
      return Outcome.JOINED;
    }
    if (!clock.instant().isBefore(now.until())) {
      return Outcome.TOO_LATE;
    }
    invitations.keep(tx.tx(), now.answered(true, moment()));
    Intent intent =
        new Intent.AddToGroup(
                community.places().group(),
                new TreeSet<>(List.of(member.login())),
                community.name(),
                "community:" + community.id())
            .ofOwnWill();
    String title = messages.text(community.language().locale(), "run.members", community.name());
    String key = "goals.invitation/" + now.id() + "/" + now.times();
    String unused =
        ledger.open(tx.tx(), "goals", title, key, List.of(intent), Optional.of(member.uid()));
    record(tx, "goals.invitation-joined", community, member);
    return Outcome.JOINED;
  }

  /** They do not want to be asked. Who has joined stays a member. */
  public Outcome notNow(Invitation invitation) {
    Optional<Community> community = communities.find(invitation.community());
    Optional<Member> member = server.members().byUid(invitation.memberUid());
    return community.isEmpty() || member.isEmpty()
        ? Outcome.TOO_LATE
        : communities.change(tx -> notNow(tx, community.get(), member.get()));
  }

  private Outcome notNow(Changes tx, Community community, Member member) {
    Invitation now = invitations.find(tx.tx(), community.id(), member.uid()).orElseThrow();
    if (now.answer().isEmpty()) {
      invitations.keep(tx.tx(), now.answered(false, moment()));
      record(tx, "goals.invitation-declined", community, member);
      return Outcome.NOT_NOW;
    }
    return now.isFinal() ? Outcome.NOT_NOW : Outcome.JOINED;
  }

  private Instant moment() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private void record(Changes tx, String what, Community community, Member member) {
    audit.record(
        tx.tx(),
        new AuditEntry(Optional.of(member.uid()), what, "community:" + community.id(), Map.of()));
  }
}
