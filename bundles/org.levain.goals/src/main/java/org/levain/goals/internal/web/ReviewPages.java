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
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levain.goals.internal.GoalProblems;
import org.levain.goals.internal.action.Communities;
import org.levain.goals.internal.action.HoldReview;
import org.levain.goals.internal.action.ReviewRequest;
import org.levain.goals.internal.action.Reviews;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.domain.FollowUp;
import org.levain.goals.internal.domain.Measure;
import org.levain.goals.internal.domain.Review;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.Problem;
import org.levain.web.Redirect;
import org.levain.web.Refusal;
import org.levain.web.View;

/** Where the animator writes down what came of the goal, and what follows. */
@Path("communities/{id}/review")
@Requires(value = "goals:edit", instance = "id")
@Produces(MediaType.TEXT_HTML)
public final class ReviewPages {

  private final Communities communities;
  private final Reviews reviews;
  private final HoldReview hold;
  private final GoalProblems problems;
  private final Clock clock;

  /** Pages that use these. */
  public ReviewPages(
      Communities communities,
      Reviews reviews,
      HoldReview hold,
      GoalProblems problems,
      Clock clock) {
    this.communities = communities;
    this.reviews = reviews;
    this.hold = hold;
    this.problems = problems;
    this.clock = clock;
  }

  /** Shows the form; for a community that rests, its page. */
  @GET
  public Response form(@Context SecurityContext security, @PathParam("id") String id) {
    Community community = community(security, id);
    if (!community.active()) {
      return Redirect.to("../" + id);
    }
    int number = reviews.held(id).stream().mapToInt(Review::number).max().orElse(0) + 1;
    String next = Measure.nextReview(LocalDate.now(clock)).toString();
    ReviewRequest empty = new ReviewRequest(number, "", "", FollowUp.GO_ON.slug(), "", next);
    return Response.ok(page(security, community, empty, Optional.empty())).build();
  }

  /** Holds the review. */
  @POST
  public Response hold(
      @Context SecurityContext security,
      @PathParam("id") String id,
      @FormParam("number") @DefaultValue("1") int number,
      @FormParam("value") @DefaultValue("") String value,
      @FormParam("verdict") @DefaultValue("") String verdict,
      @FormParam("followUp") @DefaultValue("") String followUp,
      @FormParam("note") @DefaultValue("") String note,
      @FormParam("next") @DefaultValue("") String next) {
    Caller caller = Caller.of(security);
    Community community = community(security, id);
    ReviewRequest request = new ReviewRequest(number, value, verdict, followUp, note, next);
    HoldReview.Outcome outcome = hold.hold(id, request, caller.requireMember());
    if (outcome instanceof HoldReview.Faulty faulty) {
      Problem problem = problems.of(faulty.faults(), caller.locale());
      View page = page(security, community, request, Optional.of(problem));
      return Response.status(problem.status()).entity(page).build();
    }
    if (outcome instanceof HoldReview.Held held) {
      return Redirect.to(after(id, held.review().followUp()));
    }
    return Redirect.to(
        outcome instanceof HoldReview.HeldBefore ? "reviews?done=before" : "../" + id);
  }

  private static String after(String id, FollowUp followUp) {
    return switch (followUp) {
      case GO_ON -> "reviews?done=go-on";
      case CHANGE_GOAL -> "goal";
      case CLOSE -> "../" + id + "?done=archived";
    };
  }

  private Community community(SecurityContext security, String id) {
    return communities
        .find(id)
        .orElseThrow(() -> new Refusal(problems.noCommunity(Caller.of(security).locale())));
  }

  private View page(
      SecurityContext security,
      Community community,
      ReviewRequest typed,
      Optional<Problem> problem) {
    Map<String, Object> model = new HashMap<>();
    model.put("community", community);
    model.put("language", community.language().code());
    model.put("typed", typed);
    Optional<Measure> measure = reviews.measure(community.id());
    model.put("unit", measure.map(Measure::unit).orElse(""));
    measure.ifPresent(
        m ->
            model.put(
                "measure", MeasureView.of(m, LocalDate.now(clock), Caller.of(security).locale())));
    last(community, security, measure).ifPresent(last -> model.put("last", last));
    problem.ifPresent(p -> model.put("problem", p));
    return new View("review.ftlh", model);
  }

  /** The figure of the review before. */
  private Optional<String> last(
      Community community, SecurityContext security, Optional<Measure> measure) {
    Figures figures =
        new Figures(Caller.of(security).locale(), measure.map(Measure::unit).orElse(""));
    List<Review> held = reviews.held(community.id());
    return held.stream().flatMap(r -> r.value().stream()).findFirst().map(figures::text);
  }
}
