package org.levain.goals.internal.action;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.levain.audit.AuditEntry;
import org.levain.audit.AuditLog;
import org.levain.goals.internal.action.Communities.Changes;
import org.levain.goals.internal.domain.Community;
import org.levain.host.Group;
import org.levain.host.Member;
import org.levain.ledger.Intent;
import org.levain.ledger.Ledger;
import org.levain.web.Messages;

/**
 * Adds members to a community's group. One unknown name stops all, and so does somebody who does
 * not wish to be asked again: nothing is done by halves.
 */
public final class AddMembers {

  private final Communities communities;
  private final Server server;
  private final Unwilling unwilling;
  private final Ledger ledger;
  private final AuditLog audit;
  private final Messages messages;
  private final News news;

  /** Adds with these. */
  public AddMembers(
      Communities communities,
      Server server,
      Invitations invitations,
      Ledger ledger,
      AuditLog audit,
      Messages messages,
      News news) {
    this.communities = communities;
    this.server = server;
    this.unwilling = new Unwilling(invitations);
    this.ledger = ledger;
    this.audit = audit;
    this.messages = messages;
    this.news = news;
  }

  /** What came of it. */
  public sealed interface Outcome {}

  /** They are being added by this run. */
  public record Adding(List<Member> members, String run) implements Outcome {}

  /** All of them are in the group already. */
  public record AllThere() implements Outcome {}

  /** There is no such community. */
  public record NoCommunity() implements Outcome {}

  /** This server has no groups. */
  public record NoGroups() implements Outcome {}

  /** A name leads to nobody, or to several, or to somebody who does not wish to be asked. */
  public record Faulty(List<Fault> faults) implements Outcome {}

  /**
   * Adds members.
   *
   * @param names logins or full names
   * @param by who asks
   */
  public Outcome add(String communityId, List<String> names, Member by) {
    Optional<Community> community = communities.find(communityId);
    if (community.isEmpty()) {
      return new NoCommunity();
    }
    if (community.get().places().group().isEmpty() || server.groups().isEmpty()) {
      return new NoGroups();
    }
    List<Fault> faults = faults(names);
    if (!faults.isEmpty()) {
      return new Faulty(faults);
    }
    People.Match match = new People(server.members()).match(names);
    List<Fault> unclear = PeopleFaults.of("members", match);
    return unclear.isEmpty() ? add(community.get(), match.found(), by) : new Faulty(unclear);
  }

  private static List<Fault> faults(List<String> names) {
    if (names.isEmpty()) {
      return List.of(Fault.of("members", "members.nobody"));
    }
    return names.size() > People.MAX_NAMES
        ? List.of(Fault.of("members", "members.too-many", People.MAX_NAMES))
        : List.of();
  }

  private Outcome add(Community community, Map<String, Member> asked, Member by) {
    String group = community.places().group();
    TreeSet<String> missing = new TreeSet<>(asked.keySet());
    server.groups().flatMap(g -> g.find(group)).map(Group::logins).ifPresent(missing::removeAll);
    if (missing.isEmpty()) {
      return new AllThere();
    }
    List<Member> members = missing.stream().map(asked::get).toList();
    Outcome outcome = communities.change(tx -> add(tx, community, members, by));
    if (outcome instanceof Adding) {
      news.tell(News.What.MEMBERS_ADDED, community.id());
    }
    return outcome;
  }

  private Outcome add(Changes tx, Community community, List<Member> members, Member by) {
    List<Fault> faults = unwilling.among(tx.tx(), community.id(), members, "members");
    return faults.isEmpty()
        ? new Adding(members, write(tx, community, members, by))
        : new Faulty(faults);
  }

  private String write(Changes tx, Community community, List<Member> members, Member by) {
    TreeSet<String> logins =
        members.stream().map(Member::login).collect(Collectors.toCollection(TreeSet::new));
    Intent intent =
        new Intent.AddToGroup(
            community.places().group(), logins, community.name(), "community:" + community.id());
    String title = messages.text(community.language().locale(), "run.members", community.name());
    String key = UuidCreator.getTimeOrderedEpoch().toString();
    Optional<String> uid = Optional.of(by.uid());
    audit.record(
        tx.tx(),
        new AuditEntry(
            uid,
            "goals.members-added",
            "community:" + community.id(),
            Map.of("count", String.valueOf(logins.size()))));
    return ledger.open(tx.tx(), "goals", title, key, List.of(intent), uid);
  }
}
