package org.levain.goals.internal.rest;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.levain.goals.internal.GoalProblems;
import org.levain.goals.internal.action.Communities;
import org.levain.goals.internal.action.TakeBack;
import org.levain.goals.internal.domain.Community;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.Refusal;

/** Takes back what a template last brought to a community; what people edited since stays. */
@Path("api/communities/{id}/undo")
@Requires(value = "goals:edit", instance = "id")
@Produces(MediaType.APPLICATION_JSON)
public final class TakeBackApi {

  private final Communities communities;
  private final TakeBack takeBack;
  private final GoalProblems problems;

  /** Takes back with these. */
  public TakeBackApi(Communities communities, TakeBack takeBack, GoalProblems problems) {
    this.communities = communities;
    this.takeBack = takeBack;
    this.problems = problems;
  }

  /** Begins to take it back. */
  @POST
  public CommunityJson undo(@Context SecurityContext security, @PathParam("id") String id) {
    Caller caller = Caller.of(security);
    Community community =
        communities.find(id).orElseThrow(() -> new Refusal(problems.noCommunity(caller.locale())));
    if (!takeBack.takeBack(community, caller.requireMember())) {
      throw new Refusal(problems.of(409, "nothing-to-undo", caller.locale()));
    }
    return CommunityJson.of(community);
  }
}
