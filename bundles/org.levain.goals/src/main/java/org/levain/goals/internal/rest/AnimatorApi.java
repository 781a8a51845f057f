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
import org.jspecify.annotations.Nullable;
import org.levain.goals.internal.GoalProblems;
import org.levain.goals.internal.action.Communities;
import org.levain.goals.internal.action.NameAnimator;
import org.levain.goals.internal.domain.Community;
import org.levain.host.Members;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.Refusal;

/** Who animates a community, and handing it on to somebody else. */
@Path("api/communities/{id}/animator")
@Requires("goals:read")
@Produces(MediaType.APPLICATION_JSON)
public final class AnimatorApi {

  private final Communities communities;
  private final Members members;
  private final NameAnimator name;
  private final GoalProblems problems;

  /** Answers from these. */
  public AnimatorApi(
      Communities communities, Members members, NameAnimator name, GoalProblems problems) {
    this.communities = communities;
    this.members = members;
    this.name = name;
    this.problems = problems;
  }

  /** Login or full name of one member who has agreed. */
  public record NewAnimator(@Nullable String animator) {}

  /**
   * Who animates the community.
   *
   * @param login the login, as it was when the person was named
   * @param name the name that people read; empty if the person has left
   * @param here whether the person is still a member of the server
   */
  public record AnimatorJson(String login, String name, boolean here) {}

  /** Who animates it. */
  @GET
  public AnimatorJson one(@Context SecurityContext security, @PathParam("id") String id) {
    return json(id, Caller.of(security));
  }

  /** Hands the community on; naming the one who animates it already changes nothing. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Requires(value = "goals:edit", instance = "id")
  public AnimatorJson name(
      @Context SecurityContext security, @PathParam("id") String id, NewAnimator asked) {
    Caller caller = Caller.of(security);
    String typed = asked.animator() == null ? "" : asked.animator();
    NameAnimator.Outcome outcome = name.name(id, typed, caller.requireMember());
    if (outcome instanceof NameAnimator.Faulty faulty) {
      throw new Refusal(problems.of(faulty.faults(), caller.locale()));
    }
    return json(id, caller);
  }

  private AnimatorJson json(String id, Caller caller) {
    Community community =
        communities.find(id).orElseThrow(() -> new Refusal(problems.noCommunity(caller.locale())));
    return members
        .byUid(community.animator().uid())
        .map(m -> new AnimatorJson(m.login(), m.fullName(), true))
        .orElseGet(() -> new AnimatorJson(community.animator().login(), "", false));
  }
}
