package org.levain.goals.internal.action;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.levain.audit.AuditEntry;
import org.levain.audit.AuditLog;
import org.levain.goals.internal.action.Communities.Changes;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.domain.Community.Animator;
import org.levain.host.Member;
import org.levain.ledger.Intent;
import org.levain.ledger.Ledger;
import org.levain.web.Messages;

/**
 * Names another animator: because the work is handed on, or because the one before has left. Who is
 * named joins the group, so nobody is named who is not in it and does not wish to be asked again.
 * The landing page follows unless somebody edited it.
 */
public final class NameAnimator {

  private final Communities communities;
  private final Server server;
  private final Unwilling unwilling;
  private final LandingPage landing;
  private final Ledger ledger;
  private final AuditLog audit;
  private final Messages messages;
  private final Runnable changed;

  /**
   * Names with these.
   *
   * @param changed runs after somebody was named
   */
  public NameAnimator(
      Communities communities,
      Server server,
      Invitations invitations,
      LandingPage landing,
      Ledger ledger,
      AuditLog audit,
      Messages messages,
      Runnable changed) {
    this.communities = communities;
    this.server = server;
    this.unwilling = new Unwilling(invitations);
    this.landing = landing;
    this.ledger = ledger;
    this.audit = audit;
    this.messages = messages;
    this.changed = changed;
  }

  /** What came of it. */
  public sealed interface Outcome {}

  /** This member animates it now. */
  public record Named(Member animator) implements Outcome {}

  /** There is no such community. */
  public record NoCommunity() implements Outcome {}

  /** A name leads to nobody, or to several, or to somebody who does not wish to be asked. */
  public record Faulty(List<Fault> faults) implements Outcome {}

  /**
   * Names an animator.
   *
   * @param typed login or full name
   * @param by who asks
   */
  public Outcome name(String id, String typed, Member by) {
    Optional<Community> community = communities.find(id);
    if (community.isEmpty()) {
      return new NoCommunity();
    }
    List<String> names = People.names(typed);
    if (names.size() != 1) {
      String key = names.isEmpty() ? "animator.nobody" : "animator.several";
      return new Faulty(List.of(Fault.of("animator", key)));
    }
    People.Match match = new People(server.members()).match(names);
    List<Fault> unclear = PeopleFaults.of("animator", match);
    return unclear.isEmpty()
        ? name(community.get(), match.found().values().iterator().next(), by)
        : new Faulty(unclear);
  }

  private Outcome name(Community before, Member animator, Member by) {
    Community after = before.animatedBy(new Animator(animator.uid(), animator.login()));
    if (after.equals(before)) {
      return new Named(animator);
    }
    List<Intent> intents = intents(before, after);
    List<Member> joining = isIn(after.places().group(), animator) ? List.of() : List.of(animator);
    List<Fault> faults =
        communities.change(
            tx -> {
              List<Fault> found = unwilling.among(tx.tx(), after.id(), joining, "animator");
              if (found.isEmpty()) {
                write(tx, after, intents, by);
              }
              return found;
            });
    if (!faults.isEmpty()) {
      return new Faulty(faults);
    }
    changed.run();
    return new Named(animator);
  }

  private boolean isIn(String group, Member member) {
    return server
        .groups()
        .flatMap(g -> g.find(group))
        .filter(g -> g.logins().contains(member.login()))
        .isPresent();
  }

  private List<Intent> intents(Community before, Community after) {
    List<Intent> intents = new ArrayList<>();
    String group = after.places().group();
    if (!group.isEmpty() && server.groups().isPresent()) {
      TreeSet<String> login = new TreeSet<>(List.of(after.animator().login()));
      String source = "community:" + after.id();
      intents.add(new Intent.AddToGroup(group, login, after.name(), source));
    }
    if (landing.update(before, after) instanceof LandingPage.Rewrite rewrite) {
      intents.add(rewrite.intent());
    }
    return intents;
  }

  private void write(Changes tx, Community after, List<Intent> intents, Member by) {
    Optional<String> uid = Optional.of(by.uid());
    Community kept = after;
    if (!intents.isEmpty()) {
      String title = messages.text(after.language().locale(), "run.animator", after.name());
      String key = UuidCreator.getTimeOrderedEpoch().toString();
      kept = after.inRun(ledger.open(tx.tx(), "goals", title, key, intents, uid));
    }
    tx.keep(kept);
    audit.record(
        tx.tx(), new AuditEntry(uid, "goals.animator-named", "community:" + after.id(), Map.of()));
  }
}
