package org.levain.goals.internal.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.levain.goals.internal.GoalProblems;
import org.levain.goals.internal.action.ChangeMeasure;
import org.levain.goals.internal.action.Reviews;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.Refusal;

/** How a community’s goal is measured. */
@Path("api/communities/{id}/measure")
@Requires("goals:read")
@Produces(MediaType.APPLICATION_JSON)
public final class MeasureApi {

  private final Reviews reviews;
  private final ChangeMeasure change;
  private final GoalProblems problems;

  /** Answers from these. */
  public MeasureApi(Reviews reviews, ChangeMeasure change, GoalProblems problems) {
    this.reviews = reviews;
    this.change = change;
    this.problems = problems;
  }

  /** What is counted, from where to where, and when people look at it next. */
  @GET
  public MeasureJson measure(@Context SecurityContext security, @PathParam("id") String id) {
    return reviews
        .measure(id)
        .map(MeasureJson::of)
        .orElseThrow(
            () -> new Refusal(problems.of(404, "no-measure", Caller.of(security).locale())));
  }

  /** Changes it; a day that is left out stays. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Requires(value = "goals:edit", instance = "id")
  public MeasureJson change(
      @Context SecurityContext security, @PathParam("id") String id, NewMeasure asked) {
    Caller caller = Caller.of(security);
    ChangeMeasure.Outcome outcome = change.change(id, asked.request(), caller.requireMember());
    if (outcome instanceof ChangeMeasure.Changed changed) {
      return MeasureJson.of(changed.measure());
    }
    throw new Refusal(
        outcome instanceof ChangeMeasure.Faulty faulty
            ? problems.of(faulty.faults(), caller.locale())
            : problems.noCommunity(caller.locale()));
  }
}
