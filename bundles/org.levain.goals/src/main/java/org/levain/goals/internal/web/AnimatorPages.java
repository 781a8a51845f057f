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
import org.levain.goals.internal.action.Communities;
import org.levain.goals.internal.action.NameAnimator;
import org.levain.goals.internal.domain.Community;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.Problem;
import org.levain.web.Redirect;
import org.levain.web.Refusal;
import org.levain.web.View;

/** Where a community is handed on to another animator. */
@Path("communities/{id}/animator")
@Requires(value = "goals:edit", instance = "id")
@Produces(MediaType.TEXT_HTML)
public final class AnimatorPages {

  private final Communities communities;
  private final NameAnimator name;
  private final GoalProblems problems;

  /** Pages that use these. */
  public AnimatorPages(Communities communities, NameAnimator name, GoalProblems problems) {
    this.communities = communities;
    this.name = name;
    this.problems = problems;
  }

  /** Shows the form. */
  @GET
  public View form(@Context SecurityContext security, @PathParam("id") String id) {
    return page(community(security, id), "", Optional.empty());
  }

  /** Names an animator. */
  @POST
  public Response name(
      @Context SecurityContext security,
      @PathParam("id") String id,
      @FormParam("animator") @DefaultValue("") String animator) {
    Caller caller = Caller.of(security);
    Community community = community(security, id);
    NameAnimator.Outcome outcome = name.name(id, animator, caller.requireMember());
    if (outcome instanceof NameAnimator.Faulty faulty) {
      Problem problem = problems.of(faulty.faults(), caller.locale());
      View page = page(community, animator, Optional.of(problem));
      return Response.status(problem.status()).entity(page).build();
    }
    return Redirect.to("../" + id + "?done=animator");
  }

  private Community community(SecurityContext security, String id) {
    return communities
        .find(id)
        .orElseThrow(() -> new Refusal(problems.noCommunity(Caller.of(security).locale())));
  }

  private static View page(Community community, String typed, Optional<Problem> problem) {
    Map<String, Object> model = new HashMap<>();
    model.put("community", community);
    model.put("language", community.language().code());
    model.put("typed", typed);
    problem.ifPresent(p -> model.put("problem", p));
    return new View("animator.ftlh", model);
  }
}
