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
import org.levain.goals.internal.action.ReopenCommunity;
import org.levain.goals.internal.domain.Community;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.Refusal;

/** Wakes a community that rests. Closing one is what a review does. */
@Path("api/communities/{id}/reopen")
@Requires(value = "goals:edit", instance = "id")
@Produces(MediaType.APPLICATION_JSON)
public final class ReopenApi {

  private final Communities communities;
  private final ReopenCommunity reopen;
  private final GoalProblems problems;

  /** Reopens with these. */
  public ReopenApi(Communities communities, ReopenCommunity reopen, GoalProblems problems) {
    this.communities = communities;
    this.reopen = reopen;
    this.problems = problems;
  }

  /** Reopens the community; one that is at work stays as it is. */
  @POST
  public CommunityJson reopen(@Context SecurityContext security, @PathParam("id") String id) {
    Caller caller = Caller.of(security);
    boolean unused = reopen.reopen(id, caller.requireMember());
    Community community =
        communities.find(id).orElseThrow(() -> new Refusal(problems.noCommunity(caller.locale())));
    return CommunityJson.of(community);
  }
}
