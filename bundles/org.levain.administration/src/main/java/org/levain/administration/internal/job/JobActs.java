package org.levain.administration.internal.job;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.levain.administration.internal.Away;
import org.levain.administration.internal.Platform;
import org.levain.administration.internal.Trail;
import org.levain.administration.internal.Words;
import org.levain.jobs.JobStatus;
import org.levain.jobs.JobStatus.State;
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

  /** Pauses the job after its current step; one that has ended stays as it is. */
  public JobStatus pause(Caller caller, String id) {
    return decide(caller, id, "jobs.paused", job -> !job.ended(), Jobs::pause);
  }

  /** Goes on with a paused or failed job; another one stays as it is. */
  public JobStatus resume(Caller caller, String id) {
    return decide(caller, id, "jobs.resumed", JobActs::waitsForSomebody, Jobs::resume);
  }

  /** Ends the job after its current step; one that has ended stays as it is. */
  public JobStatus stop(Caller caller, String id) {
    return decide(caller, id, "jobs.stopped", job -> !job.ended(), Jobs::stop);
  }

  private JobStatus decide(
      Caller caller,
      String id,
      String action,
      Predicate<JobStatus> possible,
      BiConsumer<Jobs, String> act) {
    JobStatus job = find(caller, id);
    if (!possible.test(job)) {
      return job;
    }
    record(caller, job, action);
    act.accept(jobs(caller), id);
    return find(caller, id);
  }

  private static boolean waitsForSomebody(JobStatus job) {
    return job.state() == State.PAUSED || job.state() == State.FAILED;
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
