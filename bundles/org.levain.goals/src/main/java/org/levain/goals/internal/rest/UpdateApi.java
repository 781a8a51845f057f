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
import org.levain.goals.internal.action.Communities;
import org.levain.goals.internal.action.OfferUpdate;
import org.levain.goals.internal.action.TakeUpdate;
import org.levain.goals.internal.domain.Community;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.Refusal;

/** What a newer version of its template has for a community, and taking it. */
@Path("api/communities/{id}/update")
@Requires(value = "goals:edit", instance = "id")
@Produces(MediaType.APPLICATION_JSON)
public final class UpdateApi {

  private final Communities communities;
  private final OfferUpdate offers;
  private final TakeUpdate take;
  private final GoalProblems problems;

  /** Answers from these. */
  public UpdateApi(
      Communities communities, OfferUpdate offers, TakeUpdate take, GoalProblems problems) {
    this.communities = communities;
    this.offers = offers;
    this.take = take;
    this.problems = problems;
  }

  /** The version of the template that was read, as {@code to} of the offer. */
  public record Taken(int to) {}

  /** The offer; where {@code to} is {@code from}, there is none. Writes nothing. */
  @GET
  public UpdateJson offer(@Context SecurityContext security, @PathParam("id") String id) {
    Community community = community(id, Caller.of(security));
    return offers
        .of(community)
        .map(UpdateJson::of)
        .orElseGet(() -> UpdateJson.none(community.template().version()));
  }

  /** Takes the offer that was read; the run of the answer writes its pages. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public CommunityJson take(
      @Context SecurityContext security, @PathParam("id") String id, Taken taken) {
    Caller caller = Caller.of(security);
    TakeUpdate.Outcome outcome =
        take.take(community(id, caller), taken.to(), caller.requireMember());
    if (outcome == TakeUpdate.Outcome.ANOTHER) {
      throw new Refusal(problems.of(409, "another-offer", caller.locale()));
    }
    return CommunityJson.of(community(id, caller));
  }

  private Community community(String id, Caller caller) {
    return communities
        .find(id)
        .orElseThrow(() -> new Refusal(problems.noCommunity(caller.locale())));
  }
}
