package org.levain.seeding.internal.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.levain.ledger.Change;
import org.levain.security.Requires;
import org.levain.seeding.internal.action.ApplySeedPlan;
import org.levain.seeding.internal.action.Plans;
import org.levain.seeding.internal.action.SeedRuns;
import org.levain.seeding.internal.action.SentPlan;
import org.levain.web.Refusal;

/** Runs for programs: started, watched, steered, taken back. */
@Path("api/runs")
@Requires("seeding:apply")
@Produces(MediaType.APPLICATION_JSON)
public final class RunsApi {

  private static final int RUNS = 50;
  private static final int CHANGES = 500;

  private final Plans plans;
  private final ApplySeedPlan apply;
  private final SeedRuns runs;
  private final RunActs acts;
  private final Problems problems;

  /** Runs of these plans. */
  public RunsApi(Plans plans, ApplySeedPlan apply, SeedRuns runs, RunActs acts, Problems problems) {
    this.plans = plans;
    this.apply = apply;
    this.runs = runs;
    this.acts = acts;
    this.problems = problems;
  }

  /**
   * Starts to write a plan or pack.
   *
   * @param source name of the file it comes from, percent-encoded
   */
  @POST
  public Response start(
      @Context SecurityContext security,
      @HeaderParam("Levain-Source") @Nullable String source,
      byte[] content) {
    Asking asking = Asking.of(security);
    SentPlan plan = plans.keep(Source.ofHeader(source), content, asking.by());
    ApplySeedPlan.Outcome outcome = apply.apply(plan, asking.by());
    if (outcome instanceof ApplySeedPlan.Unreadable unreadable) {
      throw new Refusal(problems.unreadable(plan.name(), unreadable.errors(), asking.locale()));
    }
    return accepted(idOf(outcome));
  }

  private static String idOf(ApplySeedPlan.Outcome outcome) {
    return outcome instanceof ApplySeedPlan.Started started
        ? started.run()
        : ((ApplySeedPlan.GoesOn) outcome).run();
  }

  /** The newest runs; {@code before} is the last identifier of the answer before. */
  @GET
  @Requires("seeding:read")
  public RunList list(
      @Context SecurityContext security, @QueryParam("before") @DefaultValue("") String before) {
    Locale locale = Asking.of(security).locale();
    return new RunList(runs.newest(before, RUNS).stream().map(r -> RunItem.of(r, locale)).toList());
  }

  /** How a run stands. */
  @GET
  @Path("{id}")
  @Requires("seeding:read")
  public RunItem show(@Context SecurityContext security, @PathParam("id") String id) {
    return RunItem.of(acts.find(security, id), Asking.of(security).locale());
  }

  /** A run's items in order, after a number; without their texts. */
  @GET
  @Path("{id}/changes")
  @Requires("seeding:read")
  public ChangeList changes(
      @Context SecurityContext security,
      @PathParam("id") String id,
      @QueryParam("after") @DefaultValue("0") long after) {
    Locale locale = Asking.of(security).locale();
    List<Change> changes = runs.changes(acts.find(security, id).id(), after, CHANGES);
    return new ChangeList(changes.stream().map(c -> Item.of(c, locale)).toList());
  }

  /** Takes a run back. */
  @POST
  @Path("{id}/undo")
  public Response undo(@Context SecurityContext security, @PathParam("id") String id) {
    return accepted(acts.undo(security, id));
  }

  /** Goes on with a run that is paused or has failed. */
  @POST
  @Path("{id}/resume")
  public Response resume(@Context SecurityContext security, @PathParam("id") String id) {
    return accepted(acts.resume(security, id));
  }

  /** Pauses a run after its current step. */
  @POST
  @Path("{id}/pause")
  public Response pause(@Context SecurityContext security, @PathParam("id") String id) {
    return accepted(acts.pause(security, id));
  }

  /** Stops a run after its current step; what is written stays. */
  @POST
  @Path("{id}/stop")
  public Response stop(@Context SecurityContext security, @PathParam("id") String id) {
    return accepted(acts.stop(security, id));
  }

  private static Response accepted(String id) {
    return Response.accepted(new Accepted(id)).build();
  }

  /** The run that it is about. */
  public record Accepted(String id) {}

  /** Runs, newest first. */
  public record RunList(List<RunItem> items) {}

  /** Items in order. */
  public record ChangeList(List<Item> items) {}
}
