package org.levain.badges.internal.remind;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.levain.badges.internal.action.Reminders;
import org.levain.badges.internal.domain.Award;
import org.levain.badges.internal.domain.Kind;
import org.levain.badges.internal.remind.Reminder.Moment;
import org.levain.jobs.JobRequest;
import org.levain.jobs.Jobs;
import org.levain.web.Messages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Plans each reminder as a job that waits for its day. */
@Component(name = "org.levain.badges.reminders", service = Reminders.class)
public final class JobReminders implements Reminders {

  private final Jobs jobs;
  private final Messages messages = Messages.of(JobReminders.class);
  private final Clock clock;

  /** Plans with these jobs. */
  @Activate
  public JobReminders(@Reference Jobs jobs) {
    this(jobs, Clock.systemDefaultZone());
  }

  /** Plans as of this clock. */
  public JobReminders(Jobs jobs, Clock clock) {
    this.jobs = jobs;
    this.clock = clock;
  }

  @Override
  public void plan(EntityManager tx, Award award, Kind kind) {
    award.term().ends().ifPresent(last -> plan(tx, award, kind, last));
  }

  private void plan(EntityManager tx, Award award, Kind kind, LocalDate last) {
    for (Moment moment : Moment.values()) {
      Reminder reminder = new Reminder(award.id(), last, moment);
      if (reminder.due(clock.getZone()).isAfter(clock.instant())) {
        String unused = jobs.submit(tx, request(reminder, kind));
      }
    }
  }

  private JobRequest request(Reminder reminder, Kind kind) {
    return new JobRequest(
        EndOfTerm.KIND,
        reminder.key(),
        messages.text(Locale.ENGLISH, "run.term", kind.name(Locale.ENGLISH)),
        reminder.state(),
        1,
        Optional.empty(),
        reminder.due(clock.getZone()));
  }
}
