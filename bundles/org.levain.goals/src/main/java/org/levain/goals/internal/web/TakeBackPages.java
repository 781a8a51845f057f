package org.levain.goals.internal.web;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.levain.goals.internal.GoalProblems;
import org.levain.goals.internal.action.Communities;
import org.levain.goals.internal.action.TakeBack;
import org.levain.goals.internal.domain.Community;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.Redirect;
import org.levain.web.Refusal;

/** Takes back what a template last brought to a community; what people edited since stays. */
@Path("communities/{id}/undo")
@Requires(value = "goals:edit", instance = "id")
@Produces(MediaType.TEXT_HTML)
public final class TakeBackPages {

  private final Communities communities;
  private final TakeBack takeBack;
  private final GoalProblems problems;

  /** Takes back with these. */
  public TakeBackPages(Communities communities, TakeBack takeBack, GoalProblems problems) {
    this.communities = communities;
    this.takeBack = takeBack;
    this.problems = problems;
  }

  /** Begins to take it back; where there is nothing, the community's page shows that. */
  @POST
  public Response undo(@Context SecurityContext security, @PathParam("id") String id) {
    Caller caller = Caller.of(security);
    Community community =
        communities.find(id).orElseThrow(() -> new Refusal(problems.noCommunity(caller.locale())));
    boolean begun = takeBack.takeBack(community, caller.requireMember());
    return Redirect.to("../" + id + (begun ? "?done=undo" : ""));
  }
}
