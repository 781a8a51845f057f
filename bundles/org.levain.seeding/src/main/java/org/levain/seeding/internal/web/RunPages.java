package org.levain.seeding.internal.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.levain.jobs.JobStatus;
import org.levain.ledger.Change;
import org.levain.ledger.Change.Verdict;
import org.levain.ledger.Run;
import org.levain.security.Requires;
import org.levain.seeding.internal.action.SeedRuns;
import org.levain.seeding.internal.action.Server;
import org.levain.seeding.internal.rest.Asking;
import org.levain.seeding.internal.rest.RunActs;
import org.levain.web.Messages;
import org.levain.web.Redirect;
import org.levain.web.View;

/** A run: watched, steered, taken back. */
@Path("runs")
@Requires("seeding:read")
@Produces(MediaType.TEXT_HTML)
public final class RunPages {

  private static final Set<Verdict> SET_ASIDE = Set.of(Verdict.REFUSED, Verdict.CONFLICT);
  private static final Set<Verdict> KEPT = Set.of(Verdict.KEEP);
  private static final int MOST = 50;
  private static final int LATEST = 5;

  private final SeedRuns runs;
  private final RunActs acts;
  private final Server server;
  private final Messages messages;

  /** On these parts of the module. */
  public RunPages(SeedRuns runs, RunActs acts, Server server, Messages messages) {
    this.runs = runs;
    this.acts = acts;
    this.server = server;
    this.messages = messages;
  }

  /** How the run stands. */
  @GET
  @Path("{id}")
  public View show(@Context SecurityContext security, @PathParam("id") String id) {
    Run run = acts.find(security, id);
    Locale locale = Asking.of(security).locale();
    RunViews views = new RunViews(server, new Words(messages, locale));
    Map<String, Object> model = new HashMap<>();
    Optional<JobStatus> job = runs.job(run);
    model.put("run", views.of(run, job));
    model.put("parts", RunViews.parts(run, runs.parts(run), job));
    model.put("aside", views.items(some(run, SET_ASIDE), MOST));
    model.put("kept", views.items(some(run, KEPT), MOST));
    model.put("latest", views.items(latest(run), LATEST));
    return new View("run.ftlh", model);
  }

  private List<Change> some(Run run, Set<Verdict> verdicts) {
    boolean none = verdicts.stream().noneMatch(v -> run.counts().getOrDefault(v, 0L) > 0);
    return none ? List.of() : runs.changes(run.id(), verdicts, 0, MOST + 1);
  }

  private List<Change> latest(Run run) {
    return run.state() == Run.State.APPLYING
        ? runs.changes(run.id(), Math.max(0, run.done() - LATEST), LATEST)
        : List.of();
  }

  /** Asks for confirmation before a run is stopped. */
  @GET
  @Path("{id}/stop")
  @Requires("seeding:apply")
  public View confirmStop(@Context SecurityContext security, @PathParam("id") String id) {
    return confirm("stop.ftlh", security, id);
  }

  /** Asks for confirmation before a run is taken back. */
  @GET
  @Path("{id}/undo")
  @Requires("seeding:apply")
  public View confirmUndo(@Context SecurityContext security, @PathParam("id") String id) {
    return confirm("undo.ftlh", security, id);
  }

  private View confirm(String template, SecurityContext security, String id) {
    Run run = acts.find(security, id);
    Locale locale = Asking.of(security).locale();
    RunViews views = new RunViews(server, new Words(messages, locale));
    return View.of(template, "run", views.of(run, runs.job(run)));
  }

  /** Pauses a run. */
  @POST
  @Path("{id}/pause")
  @Requires("seeding:apply")
  public Response pause(@Context SecurityContext security, @PathParam("id") String id) {
    return Redirect.to("../" + acts.pause(security, id));
  }

  /** Goes on with a run. */
  @POST
  @Path("{id}/resume")
  @Requires("seeding:apply")
  public Response resume(@Context SecurityContext security, @PathParam("id") String id) {
    return Redirect.to("../" + acts.resume(security, id));
  }

  /** Stops a run. */
  @POST
  @Path("{id}/stop")
  @Requires("seeding:apply")
  public Response stop(@Context SecurityContext security, @PathParam("id") String id) {
    return Redirect.to("../" + acts.stop(security, id));
  }

  /** Takes a run back. */
  @POST
  @Path("{id}/undo")
  @Requires("seeding:apply")
  public Response undo(@Context SecurityContext security, @PathParam("id") String id) {
    return Redirect.to("../" + acts.undo(security, id));
  }
}
