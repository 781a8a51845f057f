package org.levain.badges.internal.action;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.levain.audit.AuditEntry;
import org.levain.audit.AuditLog;
import org.levain.badges.artwork.Label;
import org.levain.badges.internal.domain.Award;
import org.levain.badges.internal.domain.Shows;
import org.levain.host.Member;

/** A holder agrees to a badge and says where it shows; at any time again, and otherwise. */
public final class ShowBadge {

  private final Awards awards;
  private final AuditLog audit;
  private final Shown shown;
  private final News news;
  private final Clock clock;

  /** Agrees with these. */
  public ShowBadge(Awards awards, AuditLog audit, Shown shown, News news, Clock clock) {
    this.awards = awards;
    this.audit = audit;
    this.shown = shown;
    this.news = news;
    this.clock = clock;
  }

  /**
   * Agrees.
   *
   * @return how the award is now; empty: there is none, it is not this member's, or they declined
   */
  public Optional<Award> show(String id, Shows shows, Member holder) {
    Optional<Award> now = awards.change(tx -> show(tx, id, shows, holder));
    now.ifPresent(
        award -> {
          shown.changed(award);
          news.tell(News.What.SHOWN, award);
        });
    return now;
  }

  private Optional<Award> show(EntityManager tx, String id, Shows shows, Member holder) {
    return awards
        .find(tx, id)
        .filter(award -> award.memberUid().equals(holder.uid()))
        .filter(award -> award.consent().isPresent() || award.over().isEmpty())
        .map(award -> keep(tx, award, shows, holder));
  }

  private Award keep(EntityManager tx, Award award, Shows shows, Member holder) {
    String name = Label.clean(holder.fullName());
    boolean first = award.consent().isEmpty();
    Award.Consent consent =
        new Award.Consent(
            award
                .consent()
                .map(Award.Consent::when)
                .orElseGet(() -> clock.instant().truncatedTo(ChronoUnit.MILLIS)),
            name.isEmpty() ? Label.clean(holder.login()) : name,
            shows);
    if (award.consent().equals(Optional.of(consent))) {
      return award;
    }
    Award now = award.agreed(consent);
    awards.keep(tx, now);
    audit.record(
        tx,
        new AuditEntry(
            Optional.of(holder.uid()),
            first ? "badges.accepted" : "badges.shown",
            "award:" + award.id(),
            Map.of(
                "wiki", String.valueOf(shows.onWiki()),
                "list", String.valueOf(shows.onList()),
                "strangers", String.valueOf(shows.toStrangers()))));
    return now;
  }
}
