package org.levain.goals.internal.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.levain.goals.internal.GoalProblems;
import org.levain.goals.internal.action.Communities;
import org.levain.goals.internal.action.Reviews;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.domain.Measure;
import org.levain.goals.internal.domain.Review;
import org.levain.host.Member;
import org.levain.host.Members;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.Messages;
import org.levain.web.Refusal;
import org.levain.web.View;

/** Where every member sees what has come of a community: the chart, and the reviews so far. */
@Path("communities/{id}/reviews")
@Requires("goals:read")
@Produces(MediaType.TEXT_HTML)
public final class ReviewsPages {

  private final Communities communities;
  private final Reviews reviews;
  private final Members members;
  private final Messages messages;
  private final GoalProblems problems;
  private final Clock clock;

  /** Pages that use these. */
  public ReviewsPages(
      Communities communities,
      Reviews reviews,
      Members members,
      Messages messages,
      GoalProblems problems,
      Clock clock) {
    this.communities = communities;
    this.reviews = reviews;
    this.members = members;
    this.messages = messages;
    this.problems = problems;
    this.clock = clock;
  }

  /** A review that was held. */
  public record Row(
      Instant held,
      Optional<String> value,
      String verdict,
      String followUp,
      List<String> note,
      String goal,
      String by) {}

  /**
   * Shows the reviews.
   *
   * @param done what was just done: {@code go-on}, {@code before}, {@code measure}, or empty
   */
  @GET
  public View reviews(
      @Context SecurityContext security,
      @PathParam("id") String id,
      @QueryParam("done") @DefaultValue("") String done) {
    Caller caller = Caller.of(security);
    Locale locale = caller.locale();
    Community community =
        communities.find(id).orElseThrow(() -> new Refusal(problems.noCommunity(locale)));
    List<Review> held = reviews.held(id);
    Optional<Measure> measure = reviews.measure(id);
    Figures figures = new Figures(locale, measure.map(Measure::unit).orElse(""));
    Map<String, Object> model = new HashMap<>();
    model.put("community", community);
    model.put("language", community.language().code());
    model.put("done", done);
    model.put("mayEdit", community.active() && caller.may("goals:edit:" + id));
    model.put("rows", held.stream().map(r -> row(r, figures)).toList());
    measure.ifPresent(m -> model.put("measure", MeasureView.of(m, LocalDate.now(clock), locale)));
    measure
        .flatMap(m -> ChartOf.draw(m, held, figures, messages))
        .ifPresent(chart -> model.put("chart", chart));
    return new View("reviews.ftlh", model);
  }

  private Row row(Review r, Figures figures) {
    return new Row(
        r.held(),
        r.value().map(figures::text),
        r.verdict().slug(),
        r.followUp().slug(),
        r.note().lines().toList(),
        r.goal(),
        members.byUid(r.byUid()).map(Member::fullName).orElse(""));
  }
}
