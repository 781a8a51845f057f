package org.levain.goals.internal.action;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levain.audit.AuditEntry;
import org.levain.audit.AuditLog;
import org.levain.goals.internal.action.Communities.Changes;
import org.levain.goals.internal.action.UpdateOffer.Kind;
import org.levain.goals.internal.action.UpdateOffer.PageOffer;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.domain.Community.MadeFrom;
import org.levain.host.Member;
import org.levain.ledger.Intent;
import org.levain.ledger.Ledger;
import org.levain.web.Messages;

/**
 * Takes what a newer template has for a community: new pages, other texts for those that nobody
 * edited, and for the others what fits beside the words of people. What they wrote is never written
 * over; the ledger looks once more before each page.
 */
public final class TakeUpdate {

  private final Communities communities;
  private final OfferUpdate offers;
  private final Ledger ledger;
  private final AuditLog audit;
  private final Messages messages;
  private final Runnable changed;

  /**
   * Takes with these.
   *
   * @param changed runs after something was taken
   */
  public TakeUpdate(
      Communities communities,
      OfferUpdate offers,
      Ledger ledger,
      AuditLog audit,
      Messages messages,
      Runnable changed) {
    this.communities = communities;
    this.offers = offers;
    this.ledger = ledger;
    this.audit = audit;
    this.messages = messages;
    this.changed = changed;
  }

  /** What came of it. */
  public enum Outcome {
    /** Its pages are being written. */
    TAKING,
    /** There is nothing to write; the community has the newer version now. */
    SEEN,
    /** There is no offer any more, or it is another one than was shown. */
    ANOTHER
  }

  /**
   * Takes an offer.
   *
   * @param to the version of the template that was shown
   */
  public Outcome take(Community community, int to, Member by) {
    Optional<UpdateOffer> offer = offers.of(community).filter(o -> o.to() == to);
    if (offer.isEmpty()) {
      return Outcome.ANOTHER;
    }
    Outcome outcome = communities.change(tx -> write(tx, community, offer.get(), by));
    changed.run();
    return outcome;
  }

  private Outcome write(Changes tx, Community community, UpdateOffer offer, Member by) {
    Optional<Community> now = tx.find(community.id());
    if (now.isEmpty() || now.get().template().version() != offer.from()) {
      return Outcome.ANOTHER;
    }
    List<PageOffer> written = offer.written();
    Optional<String> uid = Optional.of(by.uid());
    String run = written.isEmpty() ? "" : open(tx, community, written, by);
    tx.takeTemplate(
        community.id(),
        new MadeFrom(community.template().id(), offer.to()),
        written.stream().map(PageOffer::page).toList(),
        run);
    audit.record(
        tx.tx(),
        new AuditEntry(
            uid,
            "goals.update-taken",
            "community:" + community.id(),
            Map.of("version", String.valueOf(offer.to()))));
    return written.isEmpty() ? Outcome.SEEN : Outcome.TAKING;
  }

  private String open(Changes tx, Community community, List<PageOffer> written, Member by) {
    String title = messages.text(community.language().locale(), "run.update", community.name());
    List<Intent> intents = written.stream().map(p -> signed(p, by)).toList();
    String key = UuidCreator.getTimeOrderedEpoch().toString();
    return ledger.open(tx.tx(), "goals", title, key, intents, Optional.of(by.uid()));
  }

  /** Words of people are not signed by Levain. */
  private static Intent signed(PageOffer offer, Member by) {
    return offer.kind() == Kind.MERGE ? offer.intent().by(by.login()) : offer.intent();
  }
}
