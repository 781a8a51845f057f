package org.levain.goals.internal.invite;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.levain.audit.AuditEntry;
import org.levain.audit.AuditLog;
import org.levain.goals.internal.action.Communities;
import org.levain.goals.internal.action.Communities.Changes;
import org.levain.goals.internal.action.Fault;
import org.levain.goals.internal.action.Invitations;
import org.levain.goals.internal.action.News;
import org.levain.goals.internal.action.Server;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.domain.Invitation;
import org.levain.host.Member;

/**
 * Asks members into a community. Each row and its mail are written in one transaction, one row for
 * a member and a community: whatever is killed, nobody is asked twice. Who said “not now” is passed
 * over, whoever asks.
 */
public final class InviteMembers {

  /** The most characters of a reason. */
  public static final int MAX_REASON = 500;

  /** The most people whom one member asks on one day, in all communities. */
  public static final int MOST_A_DAY = 100;

  private final Communities communities;
  private final Invitations invitations;
  private final Server server;
  private final Standings standings;
  private final Postman postman;
  private final InviteCheck check;
  private final AuditLog audit;
  private final News news;
  private final Clock clock;

  /** Asks with these. */
  public InviteMembers(
      Communities communities,
      Invitations invitations,
      Server server,
      Postman postman,
      AuditLog audit,
      News news,
      Clock clock) {
    this.communities = communities;
    this.invitations = invitations;
    this.server = server;
    this.standings = new Standings(server, invitations, clock);
    this.postman = postman;
    this.check = new InviteCheck(server, postman);
    this.audit = audit;
    this.news = news;
    this.clock = clock;
  }

  /** Somebody to ask, and why; an empty reason stands for that of all. */
  public record Asked(String login, String reason) {}

  /** What came of it. */
  public sealed interface Outcome {}

  /** The answer for each of them: who was asked, and who was passed over and why. */
  public record Answered(List<Answer> answers) implements Outcome {}

  /** What came of it for a member: an open standing means that they were asked. */
  public record Answer(Member member, Standing standing) {}

  /** There is no such community. */
  public record NoCommunity() implements Outcome {}

  /** This server has no groups: there is nothing to join. */
  public record NoGroups() implements Outcome {}

  /** The community rests. */
  public record AtRest() implements Outcome {}

  /** Something is missing or wrong; nobody was asked. */
  public record Faulty(List<Fault> faults) implements Outcome {}

  /**
   * Asks them.
   *
   * @param reason why, for all who have no reason of their own
   * @param by who asks
   */
  public Outcome invite(String id, List<Asked> people, String reason, Member by) {
    Optional<Community> community = communities.find(id);
    if (community.isEmpty()) {
      return new NoCommunity();
    }
    if (community.get().places().group().isEmpty() || server.groups().isEmpty()) {
      return new NoGroups();
    }
    if (!community.get().active()) {
      return new AtRest();
    }
    Map<Member, String> asked = new LinkedHashMap<>();
    List<Fault> faults = check.faults(people, reason, asked);
    return faults.isEmpty() ? ask(community.get(), asked, by) : new Faulty(faults);
  }

  private Outcome ask(Community community, Map<Member, String> asked, Member by) {
    Instant midnight =
        clock.instant().atZone(clock.getZone()).truncatedTo(ChronoUnit.DAYS).toInstant();
    long left = Math.max(0, MOST_A_DAY - invitations.askedSince(by.uid(), midnight));
    Map<String, Standing> standing = standings.of(community, asked.keySet());
    long open = standing.values().stream().filter(Standing::open).count();
    if (open > left) {
      return new Faulty(List.of(Fault.of("people", "invite.too-many-today", MOST_A_DAY, left)));
    }
    Answered answered = writeBesideOthers(community, asked, by);
    if (answered.answers().stream().anyMatch(a -> a.standing().open())) {
      news.tell(News.What.MEMBERS_INVITED, community.id());
    }
    return answered;
  }

  /** Somebody else may ask the same person at this moment: the second look finds their row. */
  private Answered writeBesideOthers(Community community, Map<Member, String> asked, Member by) {
    try {
      return communities.change(tx -> write(tx, community, asked, by));
    } catch (PersistenceException e) {
      return communities.change(tx -> write(tx, community, asked, by));
    }
  }

  private Answered write(Changes tx, Community community, Map<Member, String> asked, Member by) {
    Set<String> logins = standings.logins(community);
    List<Answer> answers = new ArrayList<>();
    asked.forEach((m, reason) -> answers.add(ask(tx, community, m, reason, by, logins)));
    long count = answers.stream().filter(a -> a.standing().open()).count();
    if (count > 0) {
      audit.record(tx.tx(), entry(community, count, by));
    }
    return new Answered(answers);
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
