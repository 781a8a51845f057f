package org.levain.administration.internal.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.levain.administration.internal.job.JobActs;
import org.levain.jobs.JobStatus;
import org.levain.security.Requires;
import org.levain.web.Caller;

/** The jobs, for programs. */
@Path("api/jobs")
@Requires("admin:read")
@Produces(MediaType.APPLICATION_JSON)
public final class JobsApi {

  private static final int PAGE = 100;

  private final JobActs acts;

  /** The jobs that these acts reach. */
  public JobsApi(JobActs acts) {
    this.acts = acts;
  }

  /**
   * Jobs, newest first.
   *
   * @param before the last identifier of the answer before, or empty
   */
  @GET
  public Answer list(
      @Context SecurityContext security, @QueryParam("before") @DefaultValue("") String before) {
    Caller caller = Caller.of(security);
    List<JobStatus> jobs = acts.jobs(caller).recent(before, PAGE);
    String next = jobs.size() < PAGE ? null : jobs.get(PAGE - 1).id();
    return new Answer(jobs.stream().map(job -> Item.of(job, caller.locale())).toList(), next);
  }

  /** How a job stands. */
  @GET
  @Path("{id}")
  public Item find(@Context SecurityContext security, @PathParam("id") String id) {
    return item(security, acts::find, id);
  }

  /** Pauses a job after its current step. */
  @POST
  @Path("{id}/pause")
  @Requires("admin:write")
  public Item pause(@Context SecurityContext security, @PathParam("id") String id) {
    return item(security, acts::pause, id);
  }

  /** Goes on with a paused or failed job. */
  @POST
  @Path("{id}/resume")
  @Requires("admin:write")
  public Item resume(@Context SecurityContext security, @PathParam("id") String id) {
    return item(security, acts::resume, id);
  }

  /** Ends a job after its current step. */
  @POST
  @Path("{id}/stop")
  @Requires("admin:write")
  public Item stop(@Context SecurityContext security, @PathParam("id") String id) {
    return item(security, acts::stop, id);
  }

  private static Item item(
      SecurityContext security, BiFunction<Caller, String, JobStatus> act, String id) {
    Caller caller = Caller.of(security);
    return Item.of(act.apply(caller, id), caller.locale());
  }

  /** Jobs, and what to ask before for older ones. */
  public record Answer(List<Item> items, @Nullable String next) {}

  /**
   * A job; times are points in UTC, {@code secondsLeft} is absent while nobody knows, {@code
   * planned} while it is not {@code SCHEDULED}.
   */
  public record Item(
      String id,
      String kind,
      String title,
      String state,
      long done,
      long total,
      @Nullable Long secondsLeft,
      String created,
      String updated,
      String message,
      @Nullable String planned) {

    static Item of(JobStatus job, Locale locale) {
      return new Item(
          job.id(),
          job.kind(),
          job.title(),
          job.state().name(),
          job.done(),
          job.total(),
          job.timeLeft().map(left -> left.toSeconds()).orElse(null),
          job.created().toString(),
          job.updated().toString(),
          job.message().in(locale),
          job.planned().map(Instant::toString).orElse(null));
    }
  }
}
