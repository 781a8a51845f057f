package org.levain.administration.internal.job;

import java.util.Map;
import org.levain.administration.internal.Away;
import org.levain.administration.internal.Platform;
import org.levain.administration.internal.Trail;
import org.levain.administration.internal.Words;
import org.levain.jobs.JobStatus;
import org.levain.jobs.Jobs;
import org.levain.web.Caller;
import org.levain.web.Messages;
import org.levain.web.Problem;
import org.levain.web.Refusal;

/** What can be done with a job: looked at, paused, resumed, stopped. Each decision is recorded. */
public final class JobActs {

  private final Platform platform;
  private final Messages messages;

  /** The jobs of this platform. */
  public JobActs(Platform platform, Messages messages) {
    this.platform = platform;
    this.messages = messages;
  }

  /** The job list. */
  public Jobs jobs(Caller caller) {
    return Away.orRefuse(platform, Jobs.class, words(caller));
  }

  /** The job; a problem 404 if there is none. */
  public JobStatus find(Caller caller, String id) {
    return jobs(caller).find(id).orElseThrow(() -> new Refusal(missing(words(caller))));
  }

  /** Pauses the job after its current step. */
  public JobStatus pause(Caller caller, String id) {
    record(caller, find(caller, id), "jobs.paused");
    jobs(caller).pause(id);
    return find(caller, id);
  }

  /** Goes on with the job. */
  public JobStatus resume(Caller caller, String id) {
    record(caller, find(caller, id), "jobs.resumed");
    jobs(caller).resume(id);
    return find(caller, id);
  }

  /** Ends the job after its current step. */
  public JobStatus stop(Caller caller, String id) {
    record(caller, find(caller, id), "jobs.stopped");
    jobs(caller).stop(id);
    return find(caller, id);
  }

  private void record(Caller caller, JobStatus job, String action) {
    Away.orRefuse(platform, Trail.class, words(caller))
        .record(caller, action, "job:" + job.id(), Map.of("kind", job.kind()));
  }

  private Words words(Caller caller) {
    return Words.of(messages, caller);
  }

  private static Problem missing(Words words) {
    return Problem.of(
        404, "no-such-job", words.text("job.missing.title"), words.text("job.missing.detail"));
  }
}
