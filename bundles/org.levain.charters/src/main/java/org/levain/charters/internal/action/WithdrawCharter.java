package org.levain.charters.internal.action;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.levain.audit.AuditEntry;
import org.levain.audit.AuditLog;
import org.levain.charters.internal.domain.Edition;
import org.levain.charters.internal.force.InForce;
import org.levain.host.Member;

/** Takes the charter of a place out of force; its editions stay to be read. */
public final class WithdrawCharter {

  private final Charters charters;
  private final InForce force;
  private final AuditLog audit;
  private final News news;
  private final Clock clock;

  /** Withdraws with these. */
  public WithdrawCharter(Charters charters, InForce force, AuditLog audit, News news, Clock clock) {
    this.charters = charters;
    this.force = force;
    this.audit = audit;
    this.news = news;
    this.clock = clock;
  }

  /**
   * Withdraws it.
   *
   * @param number of the edition that was published last when the person looked
   * @return false: there is none, or another was published meanwhile
   */
  public boolean withdraw(String place, int number, Optional<Member> by) {
    boolean done;
    try {
      done = charters.change(tx -> withdraw(tx, place, number, by));
    } catch (PersistenceException e) {
      // somebody published at the same moment
      done = charters.change(tx -> withdraw(tx, place, number, by));
    }
    if (done) {
      force.refresh();
      news.published(place, number + 1);
    }
    return done;
  }

  private boolean withdraw(EntityManager tx, String place, int number, Optional<Member> by) {
    Optional<Edition> last = charters.last(tx, place);
    if (last.filter(e -> e.number() == number && !e.withdrawn()).isEmpty()) {
      return false;
    }
    Instant now = Moments.milli(clock.instant());
    Edition.Published published = new Edition.Published(now, by.map(Member::uid).orElse(""));
    charters.add(tx, Edition.withdrawal(place, number + 1, last.get().title(), published, now), "");
    audit.record(
        tx,
        new AuditEntry(
            by.map(Member::uid),
            "charters.withdrawn",
            "charter:" + place,
            Map.of("edition", String.valueOf(number))));
    return true;
  }
}
