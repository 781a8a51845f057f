package org.levain.goals.internal.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.levain.goals.internal.GoalProblems;
import org.levain.goals.internal.action.Communities;
import org.levain.goals.internal.action.HoldReview;
import org.levain.goals.internal.action.ReviewRequest;
import org.levain.goals.internal.action.Reviews;
import org.levain.goals.internal.domain.Figure;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.Refusal;

/** A community’s reviews. */
@Path("api/communities/{id}/reviews")
@Requires("goals:read")
@Produces(MediaType.APPLICATION_JSON)
public final class ReviewsApi {

  private final Communities communities;
  private final Reviews reviews;
  private final HoldReview hold;
  private final GoalProblems problems;

  /** Answers from these. */
  public ReviewsApi(
      Communities communities, Reviews reviews, HoldReview hold, GoalProblems problems) {
    this.communities = communities;
    this.reviews = reviews;
    this.hold = hold;
    this.problems = problems;
  }

  /**
   * What came of a review.
   *
   * @param number one more than the last review’s: sent twice it is held once
   * @param value the figure that was measured
   * @param verdict {@code reached}, {@code on-the-way}, {@code not-reached} or {@code obsolete}
   * @param followUp {@code go-on}, {@code change-goal} or {@code close}
   * @param note what people want to remember
   * @param next the day of the next review; left out: in a quarter
   */
  public record NewReview(
      int number,
      @Nullable BigDecimal value,
      @Nullable String verdict,
      @Nullable String followUp,
      @Nullable String note,
      @Nullable LocalDate next) {

    ReviewRequest request() {
      return new ReviewRequest(
          number,
          value == null ? "" : Figure.write(value),
          text(verdict),
          text(followUp),
          text(note),
          next == null ? "" : next.toString());
    }

    private static String text(@Nullable String value) {
      return value == null ? "" : value;
    }
  }

  /** The community’s reviews, newest first. */
  @GET
  public List<ReviewJson> reviews(@Context SecurityContext security, @PathParam("id") String id) {
    if (communities.find(id).isEmpty()) {
      throw noCommunity(Caller.of(security));
    }
    return reviews.held(id).stream().map(ReviewJson::of).toList();
  }

  /** Holds a review. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Requires(value = "goals:edit", instance = "id")
  public Response hold(
      @Context SecurityContext security, @PathParam("id") String id, NewReview asked) {
    Caller caller = Caller.of(security);
    HoldReview.Outcome outcome = hold.hold(id, asked.request(), caller.requireMember());
    if (outcome instanceof HoldReview.Held held) {
      return Response.status(Response.Status.CREATED).entity(ReviewJson.of(held.review())).build();
    }
    throw refusal(outcome, caller);
  }

  private Refusal refusal(HoldReview.Outcome outcome, Caller caller) {
    if (outcome instanceof HoldReview.Faulty faulty) {
      return new Refusal(problems.of(faulty.faults(), caller.locale()));
    }
    if (outcome instanceof HoldReview.NoCommunity) {
      return noCommunity(caller);
    }
    String type = outcome instanceof HoldReview.AtRest ? "archived" : "reviewed-before";
    return new Refusal(problems.of(409, type, caller.locale()));
  }

  private Refusal noCommunity(Caller caller) {
    return new Refusal(problems.noCommunity(caller.locale()));
  }
}
