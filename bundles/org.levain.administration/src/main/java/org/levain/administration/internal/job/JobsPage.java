package org.levain.administration.internal.job;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Map;
import org.levain.administration.internal.Platform;
import org.levain.administration.internal.Words;
import org.levain.host.Member;
import org.levain.host.Members;
import org.levain.jobs.JobStatus;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.Messages;
import org.levain.web.Redirect;
import org.levain.web.View;

/** The jobs: a list, and a page for each where a person watches and steers. */
@Path("jobs")
@Requires("admin:read")
@Produces(MediaType.TEXT_HTML)
public final class JobsPage {

  private static final int PAGE = 50;

  private final Platform platform;
  private final JobActs acts;
  private final Messages messages;

  /** The jobs of this platform. */
  public JobsPage(Platform platform, JobActs acts, Messages messages) {
    this.platform = platform;
    this.acts = acts;
    this.messages = messages;
  }

  /**
   * Lists jobs, newest first.
   *
   * @param before the last identifier of the list before, or empty
   */
  @GET
  public View list(
      @Context SecurityContext security, @QueryParam("before") @DefaultValue("") String before) {
    Caller caller = Caller.of(security);
    List<JobStatus> jobs = acts.jobs(caller).recent(before, PAGE);
    return new View(
        "jobs.ftlh",
        Map.of(
            "jobs", jobs.stream().map(job -> view(job, caller)).toList(),
            "older", jobs.size() < PAGE ? "" : jobs.get(PAGE - 1).id(),
            "first", before.isEmpty()));
  }

  /** Shows how a job stands. */
  @GET
  @Path("{id}")
  public View show(@Context SecurityContext security, @PathParam("id") String id) {
    return page("job.ftlh", Caller.of(security), id);
  }

  /** Asks for confirmation before a job is stopped; one that has ended is shown instead. */
  @GET
  @Path("{id}/stop")
  @Requires("admin:write")
  public Response confirmStop(@Context SecurityContext security, @PathParam("id") String id) {
    Caller caller = Caller.of(security);
    JobStatus job = acts.find(caller, id);
    return job.ended() ? back(job) : Response.ok(page("job-stop.ftlh", caller, id)).build();
  }

  /** Pauses a job. */
  @POST
  @Path("{id}/pause")
  @Requires("admin:write")
  public Response pause(@Context SecurityContext security, @PathParam("id") String id) {
    return back(acts.pause(Caller.of(security), id));
  }

  /** Goes on with a job. */
  @POST
  @Path("{id}/resume")
  @Requires("admin:write")
  public Response resume(@Context SecurityContext security, @PathParam("id") String id) {
    return back(acts.resume(Caller.of(security), id));
  }

  /** Stops a job. */
  @POST
  @Path("{id}/stop")
  @Requires("admin:write")
  public Response stop(@Context SecurityContext security, @PathParam("id") String id) {
    return back(acts.stop(Caller.of(security), id));
  }

  private View page(String template, Caller caller, String id) {
    return View.of(template, "job", view(acts.find(caller, id), caller));
  }

  private static Response back(JobStatus job) {
    return Redirect.to("../" + job.id());
  }

  private JobView view(JobStatus job, Caller caller) {
    Words words = Words.of(messages, caller);
    String by = job.startedBy().map(uid -> nameOf(uid, words)).orElse("Levain");
    return JobView.of(job, by, words);
  }

  private String nameOf(String uid, Words words) {
    return platform
        .find(Members.class)
        .flatMap(members -> members.byUid(uid))
        .map(Member::fullName)
        .orElseGet(() -> words.text("member.gone"));
  }
}
