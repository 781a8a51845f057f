package org.levain.goals.internal.action;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levain.audit.AuditEntry;
import org.levain.audit.AuditLog;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.domain.CommunityPage;
import org.levain.host.Member;
import org.levain.ledger.Change;
import org.levain.ledger.Ledger;
import org.levain.ledger.Run;

/**
 * Takes back what was last written for a community, where that was an update of its template, or a
 * template that was applied to what people had already. What people edited since stays.
 */
public final class TakeBack {

  private final Communities communities;
  private final Ledger ledger;
  private final AuditLog audit;

  /** Takes back through this ledger. */
  public TakeBack(Communities communities, Ledger ledger, AuditLog audit) {
    this.communities = communities;
    this.ledger = ledger;
    this.audit = audit;
  }

  /** Whether there is something that can be taken back. */
  public boolean possible(Community community) {
    return !community.places().run().isEmpty()
        && ledger
            .run(community.places().run())
            .filter(run -> run.state() == Run.State.APPLIED)
            .filter(run -> cameFromTemplate(run, community))
            .isPresent();
  }

  /** What people asked for themselves is not the template's: another goal, another animator. */
  private boolean cameFromTemplate(Run run, Community community) {
    List<Change> first = ledger.changes(run.id(), 0, 1);
    String source = first.isEmpty() ? "" : first.get(0).source();
    return source.startsWith(UpdateOffer.SOURCE)
        || source.startsWith(CommunityPlan.SOURCE)
            && communities.pages(community.id()).stream().anyMatch(CommunityPage::kept);
  }

  /** Takes it back; false if there is nothing, or somebody was faster. */
  public boolean takeBack(Community community, Member by) {
    Optional<String> uid = Optional.of(by.uid());
    if (!possible(community) || ledger.undo(community.places().run(), uid).isEmpty()) {
      return false;
    }
    String subject = "community:" + community.id();
    AuditEntry entry =
        new AuditEntry(uid, "goals.taken-back", subject, Map.of("run", community.places().run()));
    communities.change(
        tx -> {
          audit.record(tx.tx(), entry);
          return true;
        });
    return true;
  }
}
