package org.levain.charters.internal.action;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.levain.audit.AuditEntry;
import org.levain.audit.AuditLog;
import org.levain.charters.internal.domain.Acknowledgement;
import org.levain.charters.internal.domain.Edition;
import org.levain.charters.internal.force.Acknowledged;
import org.levain.charters.internal.force.InForce;
import org.levain.charters.internal.force.Standing;
import org.levain.host.Member;

/** A member says that they have read the edition in force. Said twice, it is kept once. */
public final class AcknowledgeCharter {

  private final Charters charters;
  private final InForce force;
  private final Acknowledged acknowledged;
  private final AuditLog audit;
  private final News news;
  private final Clock clock;

  /** Keeps it here. */
  public AcknowledgeCharter(
      Charters charters,
      InForce force,
      Acknowledged acknowledged,
      AuditLog audit,
      News news,
      Clock clock) {
    this.charters = charters;
    this.force = force;
    this.acknowledged = acknowledged;
    this.audit = audit;
    this.news = news;
    this.clock = clock;
  }

  /** What came of it. */
  public enum Outcome {
    /** It is kept. */
    KEPT,
    /** It was kept before. */
    KEPT_BEFORE,
    /** Another edition holds, or none. */
    ANOTHER
  }

  /** Acknowledges an edition that holds. */
  public Outcome acknowledge(String place, int number, Member by) {
    Optional<Edition> edition =
        force.own(place).map(Standing::edition).filter(e -> e.number() == number);
    if (edition.isEmpty()) {
      return Outcome.ANOTHER;
    }
    Acknowledgement given =
        new Acknowledgement(place, number, by.uid(), Moments.milli(clock.instant()));
    boolean kept;
    try {
      kept = charters.change(tx -> write(tx, given, edition.get()));
    } catch (PersistenceException e) {
      // twice at the same moment: the other one is there
      kept = charters.change(tx -> write(tx, given, edition.get()));
    }
    acknowledged.note(place, number, by.uid());
    if (kept) {
      news.acknowledged(place, number);
    }
    return kept ? Outcome.KEPT : Outcome.KEPT_BEFORE;
  }

  private boolean write(EntityManager tx, Acknowledgement given, Edition edition) {
    if (!charters.add(tx, given)) {
      return false;
    }
    audit.record(
        tx,
        new AuditEntry(
            Optional.of(given.memberUid()),
            "charters.acknowledged",
            "charter:" + given.place(),
            Map.of("edition", String.valueOf(given.number()), "sha256", edition.sha256())));
    return true;
  }
}
