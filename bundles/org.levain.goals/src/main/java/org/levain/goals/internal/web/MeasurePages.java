package org.levain.goals.internal.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.levain.goals.internal.GoalProblems;
import org.levain.goals.internal.action.ChangeMeasure;
import org.levain.goals.internal.action.Communities;
import org.levain.goals.internal.action.MeasureRequest;
import org.levain.goals.internal.action.Reviews;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.domain.Measure;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.Problem;
import org.levain.web.Redirect;
import org.levain.web.Refusal;
import org.levain.web.View;

/** Where the animator says what is counted, from where to where, and when people look at it. */
@Path("communities/{id}/measure")
@Requires(value = "goals:edit", instance = "id")
@Produces(MediaType.TEXT_HTML)
public final class MeasurePages {

  private final Communities communities;
  private final Reviews reviews;
  private final ChangeMeasure change;
  private final GoalProblems problems;
  private final Clock clock;

  /** Pages that use these. */
  public MeasurePages(
      Communities communities,
      Reviews reviews,
      ChangeMeasure change,
      GoalProblems problems,
      Clock clock) {
    this.communities = communities;
    this.reviews = reviews;
    this.change = change;
    this.problems = problems;
    this.clock = clock;
  }

  /** Shows the form. */
  @GET
  public View form(@Context SecurityContext security, @PathParam("id") String id) {
    Measure measure = reviews.measure(id).orElseGet(() -> Measure.none(LocalDate.now(clock)));
    return page(community(security, id), MeasureFields.of(measure), Optional.empty());
  }

  /** Changes the measure. */
  @POST
  public Response change(
      @Context SecurityContext security,
      @PathParam("id") String id,
      MultivaluedMap<String, String> fields) {
    Caller caller = Caller.of(security);
    Community community = community(security, id);
    MeasureRequest typed =
        MeasureRequest.typed(name -> Optional.ofNullable(fields.getFirst(name)).orElse(""));
    if (change.change(id, typed, caller.requireMember()) instanceof ChangeMeasure.Faulty faulty) {
      Problem problem = problems.of(faulty.faults(), caller.locale());
      View page = page(community, typed, Optional.of(problem));
      return Response.status(problem.status()).entity(page).build();
    }
    return Redirect.to("reviews?done=measure");
  }

  private Community community(SecurityContext security, String id) {
    return communities
        .find(id)
        .orElseThrow(() -> new Refusal(problems.noCommunity(Caller.of(security).locale())));
  }

  private static View page(Community community, MeasureRequest typed, Optional<Problem> problem) {
    Map<String, Object> model = new HashMap<>();
    model.put("community", community);
    model.put("language", community.language().code());
    model.put("typed", typed);
    problem.ifPresent(p -> model.put("problem", p));
    return new View("measure.ftlh", model);
  }
}
