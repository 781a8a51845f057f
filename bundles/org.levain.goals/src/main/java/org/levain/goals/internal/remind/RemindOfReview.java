package org.levain.goals.internal.remind;

import java.time.Clock;
import java.util.Optional;
import org.levain.goals.internal.action.Communities;
import org.levain.goals.internal.action.Languages;
import org.levain.goals.internal.action.Reviews;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.domain.Measure;
import org.levain.host.Member;
import org.levain.host.Members;
import org.levain.jobs.JobHandler;
import org.levain.mail.MailOutbox;
import org.levain.web.Messages;
import org.levain.web.PublicUrl;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Mails a community’s animator about its review, or its creator if the animator has left. A day
 * that has moved meanwhile and a community that rests are passed over in silence. The mail’s key
 * keeps it from leaving twice, however often the job starts again.
 */
@Component(
    name = "org.levain.goals.remind",
    service = JobHandler.class,
    property = JobHandler.KIND + "=" + RemindOfReview.KIND)
public final class RemindOfReview implements JobHandler {

  static final String KIND = "goals.remind";

  private final Communities communities;
  private final Reviews reviews;
  private final Languages languages;
  private final Members members;
  private final MailOutbox mail;
  private final ReminderMail words;

  /** Reminds with these. */
  @Activate
  public RemindOfReview(
      @Reference Communities communities,
      @Reference Reviews reviews,
      @Reference Languages languages,
      @Reference Members members,
      @Reference MailOutbox mail,
      @Reference PublicUrl publicUrl) {
    this.communities = communities;
    this.reviews = reviews;
    this.languages = languages;
    this.members = members;
    this.mail = mail;
    this.words = new ReminderMail(Messages.of(RemindOfReview.class), publicUrl, Clock.systemUTC());
  }

  @Override
  public Step step(Run run) {
    Reminder reminder = Reminder.of(run.state());
    Optional<Community> community =
        communities.find(reminder.community()).filter(Community::active);
    Optional<Measure> measure =
        reviews.measure(reminder.community()).filter(m -> m.review().equals(reminder.day()));
    if (community.isPresent() && measure.isPresent()) {
      recipient(community.get()).ifPresent(m -> send(reminder, community.get(), measure.get(), m));
    }
    return new Done("");
  }

  private Optional<Member> recipient(Community community) {
    return members
        .byUid(community.animator().uid())
        .or(() -> members.byUid(community.creatorUid()))
        .filter(m -> m.mail().isPresent());
  }

  private void send(Reminder reminder, Community community, Measure measure, Member to) {
    var written =
        words.write(
            reminder, community, measure, to, languages.of(to, community.language()).locale());
    boolean unused =
        communities.change(
            tx -> {
              mail.send(tx.tx(), reminder.key(), written);
              return true;
            });
  }
}
