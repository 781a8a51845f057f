package org.levain.goals.internal.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
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
import java.util.Map;
import java.util.Optional;
import org.levain.goals.internal.GoalProblems;
import org.levain.goals.internal.action.ChangeGoal;
import org.levain.goals.internal.action.Communities;
import org.levain.goals.internal.action.GoalCheck;
import org.levain.goals.internal.action.Insistence;
import org.levain.goals.internal.domain.Community;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.Problem;
import org.levain.web.Redirect;
import org.levain.web.Refusal;
import org.levain.web.View;

/** Where the creator and the animator change a community's goal. */
@Path("communities/{id}/goal")
@Requires(value = "goals:edit", instance = "id")
@Produces(MediaType.TEXT_HTML)
public final class GoalPages {

  private final Communities communities;
  private final ChangeGoal change;
  private final GoalCheck goals;
  private final GoalProblems problems;

  /** Pages that use these. */
  public GoalPages(
      Communities communities, ChangeGoal change, GoalCheck goals, GoalProblems problems) {
    this.communities = communities;
    this.change = change;
    this.goals = goals;
    this.problems = problems;
  }

  /** Shows the form. */
  @GET
  public View form(@Context SecurityContext security, @PathParam("id") String id) {
    Community community =
        communities
            .find(id)
            .orElseThrow(() -> new Refusal(problems.noCommunity(Caller.of(security).locale())));
    return page(
        community, community.purpose(), Insistence.NONE, Optional.empty(), Optional.empty());
  }

  /** Changes goal and benefit. */
  @POST
  public Response change(
      @Context SecurityContext security,
      @PathParam("id") String id,
      @FormParam("goal") @DefaultValue("") String goal,
      @FormParam("benefit") @DefaultValue("") String benefit,
      @FormParam("goal.reason") @DefaultValue("") String reason,
      @FormParam("goal.confirmed") @DefaultValue("false") boolean confirmed,
      @FormParam("version") @DefaultValue("0") int version) {
    Caller caller = Caller.of(security);
    Insistence insistence = new Insistence(reason, confirmed);
    ChangeGoal.Outcome outcome =
        change.change(id, goal, benefit, insistence, version, caller.requireMember());
    if (outcome instanceof ChangeGoal.NoCommunity) {
      throw new Refusal(problems.noCommunity(caller.locale()));
    }
    if (outcome instanceof ChangeGoal.Faulty faulty) {
      Problem problem = problems.of(faulty.faults(), caller.locale());
      return again(id, goal, benefit, insistence, Optional.of(problem), Optional.empty());
    }
    if (outcome instanceof ChangeGoal.ChangedMeanwhile meanwhile) {
      return again(id, goal, benefit, insistence, Optional.empty(), Optional.of(meanwhile.now()));
    }
    String done = outcome instanceof ChangeGoal.Changed ? "goal" : "same";
    return Redirect.to("../" + id + "?done=" + done);
  }

  private Response again(
      String id,
      String goal,
      String benefit,
      Insistence insistence,
      Optional<Problem> problem,
      Optional<Community> meanwhile) {
    Community now = communities.find(id).orElseThrow();
    View page = page(now, now.purpose().with(goal, benefit), insistence, problem, meanwhile);
    int status = problem.map(Problem::status).orElse(409);
    return Response.status(status).entity(page).build();
  }

  /** Answers what the linter says of the sentence so far. */
  @POST
  @Path("verdict")
  public View verdict(
      @Context SecurityContext security,
      @PathParam("id") String id,
      @FormParam("goal") @DefaultValue("") String goal,
      @FormParam("goal.reason") @DefaultValue("") String reason,
      @FormParam("goal.confirmed") @DefaultValue("false") boolean confirmed) {
    Community community =
        communities
            .find(id)
            .orElseThrow(() -> new Refusal(problems.noCommunity(Caller.of(security).locale())));
    Map<String, Object> model = new HashMap<>();
    verdict(community, goal, new Insistence(reason, confirmed))
        .ifPresent(v -> model.put("verdict", v));
    model.put("level", 2);
    return new View("verdict.ftlh", model);
  }

  private Optional<VerdictView> verdict(Community community, String goal, Insistence insistence) {
    return VerdictView.of(goals.read(goal, community.language()), goal, insistence);
  }

  private View page(
      Community community,
      Community.Purpose typed,
      Insistence insistence,
      Optional<Problem> problem,
      Optional<Community> meanwhile) {
    Map<String, Object> model = new HashMap<>();
    model.put("community", community);
    model.put("language", community.language().code());
    model.put("typed", typed);
    verdict(community, typed.goal(), insistence).ifPresent(v -> model.put("verdict", v));
    problem.ifPresent(p -> model.put("problem", p));
    meanwhile.ifPresent(now -> model.put("meanwhile", now));
    return new View("goal.ftlh", model);
  }
}
