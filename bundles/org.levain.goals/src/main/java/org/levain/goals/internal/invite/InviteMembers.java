package org.levain.goals.internal.invite;

import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levain.audit.AuditLog;
import org.levain.goals.internal.action.Communities;
import org.levain.goals.internal.action.Fault;
import org.levain.goals.internal.action.Invitations;
import org.levain.goals.internal.action.News;
import org.levain.goals.internal.action.Server;
import org.levain.goals.internal.action.Turns;
import org.levain.goals.internal.domain.Community;
import org.levain.host.Member;

/**
 * Asks members into a community. Each row and its mail are written in one transaction, one row for
 * a member and a community: whatever is killed, nobody is asked twice. Who said “not now” is passed
 * over, whoever asks. What one member asks at the same moment is done one after the other, within
 * this server process, so that nobody asks more a day than they may.
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
  private final WriteInvitations writer;
  private final InviteCheck check;
  private final News news;
  private final Turns turns = new Turns();

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
    this.writer = new WriteInvitations(invitations, standings, postman, audit, clock);
    this.check = new InviteCheck(server, postman);
    this.news = news;
  }

  /** Somebody to ask, and why; an empty reason stands for that of all. */
  public record Asked(String login, String reason) {}

  /** What came of it. */
  public sealed interface Outcome {}

  /** The answer for each of them: who was asked, and who was passed over and why. */
  public record Answered(List<Answer> answers) implements Outcome {

    /** How many were asked. */
    long open() {
      return answers.stream().filter(a -> a.standing().open()).count();
    }
  }

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
    Outcome outcome = turns.take(by.uid(), () -> askInTurn(community, asked, by));
    if (outcome instanceof Answered answered && answered.open() > 0) {
      news.tell(News.What.MEMBERS_INVITED, community.id());
    }
    return outcome;
  }

  private Outcome askInTurn(Community community, Map<Member, String> asked, Member by) {
    long left = writer.leftToday(by);
    Map<String, Standing> standing = standings.of(community, asked.keySet());
    try {
      return standing.values().stream().filter(Standing::open).count() > left
          ? tooMany(left)
          : writeBesideOthers(community, asked, by);
    } catch (WriteInvitations.OverTheDay e) {
      return tooMany(left);
    }
  }

  private static Faulty tooMany(long left) {
    return new Faulty(List.of(Fault.of("people", "invite.too-many-today", MOST_A_DAY, left)));
  }

  /** Somebody else may ask the same person at this moment: the second look finds their row. */
  private Answered writeBesideOthers(Community community, Map<Member, String> asked, Member by) {
    try {
      return communities.change(tx -> writer.write(tx, community, asked, by));
    } catch (PersistenceException e) {
      return communities.change(tx -> writer.write(tx, community, asked, by));
    }
  }
}
