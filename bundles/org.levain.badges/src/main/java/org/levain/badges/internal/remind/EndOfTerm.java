package org.levain.badges.internal.remind;

import jakarta.persistence.EntityManager;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.levain.audit.AuditEntry;
import org.levain.audit.AuditLog;
import org.levain.badges.internal.action.Awards;
import org.levain.badges.internal.action.Kinds;
import org.levain.badges.internal.action.Letters;
import org.levain.badges.internal.action.News;
import org.levain.badges.internal.action.Shown;
import org.levain.badges.internal.domain.Award;
import org.levain.badges.internal.domain.Kind;
import org.levain.badges.internal.domain.Over;
import org.levain.badges.internal.remind.Reminder.Moment;
import org.levain.host.Member;
import org.levain.host.Members;
import org.levain.jobs.JobHandler;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Mails holder and giver before a term ends, and writes down on the day after that it has. What was
 * not accepted, or came to its end before, is passed over in silence. A mail's key keeps it from
 * leaving twice, and what is over is not ended again, however often the job starts.
 */
@Component(
    name = "org.levain.badges.term",
    service = JobHandler.class,
    property = JobHandler.KIND + "=" + EndOfTerm.KIND)
public final class EndOfTerm implements JobHandler {

  static final String KIND = "badges.term";

  private final Kinds kinds;
  private final Awards awards;
  private final Members members;
  private final Letters letters;
  private final AuditLog audit;
  private final Shown shown;
  private final News news;
  private final ZoneId zone = ZoneId.systemDefault();

  /** Reminds and ends with these. */
  @Activate
  public EndOfTerm(
      @Reference Kinds kinds,
      @Reference Awards awards,
      @Reference Members members,
      @Reference Letters letters,
      @Reference AuditLog audit,
      @Reference Shown shown,
      @Reference News news) {
    this.kinds = kinds;
    this.awards = awards;
    this.members = members;
    this.letters = letters;
    this.audit = audit;
    this.shown = shown;
    this.news = news;
  }

  @Override
  public Step step(Run run) {
    Reminder reminder = Reminder.of(run.state());
    Optional<Award> ended = awards.change(tx -> step(tx, reminder));
    ended.ifPresent(
        award -> {
          shown.changed(award);
          news.tell(News.What.EXPIRED, award);
        });
    return new Done("");
  }

  /** The award, if it has ended now. */
  private Optional<Award> step(EntityManager tx, Reminder reminder) {
    Optional<Award> award =
        awards
            .find(tx, reminder.award())
            .filter(a -> a.over().isEmpty())
            .filter(a -> a.term().ends().equals(Optional.of(reminder.last())));
    if (reminder.moment() == Moment.OVER) {
      return award.map(a -> end(tx, a, reminder));
    }
    award.filter(a -> a.consent().isPresent()).ifPresent(a -> remind(tx, a, reminder));
    return Optional.empty();
  }

  private Award end(EntityManager tx, Award award, Reminder reminder) {
    Over over = new Over(Over.How.ENDED, reminder.last().atStartOfDay(zone).toInstant(), "", "");
    Award now = award.ended(over);
    awards.keep(tx, now);
    audit.record(
        tx, new AuditEntry(Optional.empty(), "badges.expired", "award:" + award.id(), Map.of()));
    if (award.consent().isPresent()) {
      kinds
          .find(award.kind())
          .ifPresent(
              kind ->
                  members
                      .byUid(award.memberUid())
                      .ifPresent(holder -> letters.over(tx, now, kind, holder)));
    }
    return now;
  }

  private void remind(EntityManager tx, Award award, Reminder reminder) {
    Optional<Kind> kind = kinds.find(award.kind());
    Optional<Member> holder = members.byUid(award.memberUid());
    if (kind.isEmpty() || holder.isEmpty()) {
      return;
    }
    Stream.of(award.memberUid(), award.given().byUid())
        .distinct()
        .filter(uid -> !uid.isEmpty())
        .flatMap(uid -> members.byUid(uid).stream())
        .forEach(
            to ->
                letters.ending(tx, award, kind.get(), holder.get(), to, reminder.moment().slug()));
  }
}
