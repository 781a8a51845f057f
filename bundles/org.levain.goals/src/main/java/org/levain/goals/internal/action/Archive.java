package org.levain.goals.internal.action;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levain.audit.AuditEntry;
import org.levain.audit.AuditLog;
import org.levain.goals.internal.action.Communities.Changes;
import org.levain.goals.internal.domain.Community;
import org.levain.host.Member;
import org.levain.ledger.Ledger;
import org.levain.web.Messages;

/**
 * Lays a community to rest, or wakes it. Nothing is deleted; the landing page says how it stands,
 * unless somebody edited it: then the change is offered to people.
 */
public final class Archive {

  private final LandingPage landing;
  private final Ledger ledger;
  private final AuditLog audit;
  private final Messages messages;
  private final Clock clock;

  /** Archives with these. */
  public Archive(
      LandingPage landing, Ledger ledger, AuditLog audit, Messages messages, Clock clock) {
    this.landing = landing;
    this.ledger = ledger;
    this.audit = audit;
    this.messages = messages;
    this.clock = clock;
  }

  /** Lays it to rest in this transaction; one that rests already stays as it is. */
  void close(Changes tx, Community community, Member by) {
    if (community.active()) {
      Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
      turn(tx, community, community.archived(Optional.of(now)), "archived", by);
    }
  }

  /** Wakes it in this transaction. */
  void reopen(Changes tx, Community community, Member by) {
    if (!community.active()) {
      turn(tx, community, community.archived(Optional.empty()), "reopened", by);
    }
  }

  private void turn(Changes tx, Community before, Community after, String what, Member by) {
    Optional<String> uid = Optional.of(by.uid());
    LandingPage.Update update = landing.update(before, after);
    Community kept =
        update instanceof LandingPage.Rewrite rewrite
            ? after.inRun(open(tx, after, rewrite, what, uid))
            : after;
    tx.keep(kept);
    audit.record(
        tx.tx(), new AuditEntry(uid, "goals." + what, "community:" + after.id(), Map.of()));
  }

  private String open(
      Changes tx,
      Community community,
      LandingPage.Rewrite rewrite,
      String what,
      Optional<String> uid) {
    String title = messages.text(community.language().locale(), "run." + what, community.name());
    String key = UuidCreator.getTimeOrderedEpoch().toString();
    return ledger.open(tx.tx(), "goals", title, key, List.of(rewrite.intent()), uid);
  }
}
