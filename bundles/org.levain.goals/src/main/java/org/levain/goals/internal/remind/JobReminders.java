package org.levain.goals.internal.remind;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import org.levain.goals.internal.action.Reminders;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.domain.Measure;
import org.levain.goals.internal.remind.Reminder.Moment;
import org.levain.jobs.JobRequest;
import org.levain.jobs.Jobs;
import org.levain.web.Messages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Plans each reminder as a job that waits for its day. */
@Component(name = "org.levain.goals.reminders", service = Reminders.class)
public final class JobReminders implements Reminders {

  private final Jobs jobs;
  private final Messages messages;
  private final Clock clock;

  /** Plans with these jobs. */
  @Activate
  public JobReminders(@Reference Jobs jobs) {
    this(jobs, Messages.of(JobReminders.class), Clock.systemDefaultZone());
  }

  JobReminders(Jobs jobs, Messages messages, Clock clock) {
    this.jobs = jobs;
    this.messages = messages;
    this.clock = clock;
  }

  @Override
  public void plan(EntityManager tx, Community community, Measure measure) {
    for (Moment moment : Moment.values()) {
      Reminder reminder = new Reminder(community.id(), measure.review(), moment);
      if (reminder.due(clock.getZone()).isAfter(clock.instant())) {
        String unused = jobs.submit(tx, request(reminder, community));
      }
    }
  }

  private JobRequest request(Reminder reminder, Community community) {
    return new JobRequest(
        RemindOfReview.KIND,
        reminder.key(),
        messages.text(community.language().locale(), "run.remind", community.name()),
        reminder.state(),
        1,
        Optional.empty(),
        reminder.due(clock.getZone()));
  }
}
