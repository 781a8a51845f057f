package org.levain.badges.internal.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.levain.badges.internal.BadgeProblems;
import org.levain.badges.internal.action.Awards;
import org.levain.badges.internal.action.EndAward;
import org.levain.badges.internal.domain.Award;
import org.levain.badges.internal.domain.Over;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.Problem;
import org.levain.web.Redirect;
import org.levain.web.Refusal;
import org.levain.web.View;

/** One award, for those who give badges: how it stands, and where it is ended or withdrawn. */
@Path("awards/{award}")
@Requires("badges:award")
@Produces(MediaType.TEXT_HTML)
public final class AwardPages {

  private final Awards awards;
  private final EndAward end;
  private final AwardViews views;
  private final BadgeProblems problems;

  /** Pages that use these. */
  public AwardPages(Awards awards, EndAward end, AwardViews views, BadgeProblems problems) {
    this.awards = awards;
    this.end = end;
    this.views = views;
    this.problems = problems;
  }

  /**
   * Shows it.
   *
   * @param done what was just done: {@code given}, {@code before}, {@code ended}, {@code revoked},
   *     {@code over}, or empty
   */
  @GET
  public View award(
      @Context SecurityContext security,
      @PathParam("award") String id,
      @QueryParam("done") @DefaultValue("") String done) {
    return page(id, Caller.of(security), done, "", Optional.empty());
  }

  /**
   * Ends or withdraws it.
   *
   * @param act {@code end} or {@code revoke}
   * @param reason why
   */
  @POST
  public Response end(
      @Context SecurityContext security,
      @PathParam("award") String id,
      @FormParam("act") @DefaultValue("") String act,
      @FormParam("reason") @DefaultValue("") String reason) {
    Caller caller = Caller.of(security);
    Over.How how = act.equals("revoke") ? Over.How.REVOKED : Over.How.ENDED;
    EndAward.Outcome outcome = end.end(id, how, reason, caller.member());
    if (outcome instanceof EndAward.Faulty faulty) {
      Problem problem = problems.of(faulty.faults(), caller.locale());
      View page = page(id, caller, "", reason, Optional.of(problem));
      return Response.status(problem.status()).entity(page).build();
    }
    if (outcome instanceof EndAward.NoAward) {
      throw none(caller);
    }
    String done = outcome instanceof EndAward.Ended ? how.slug() : "over";
    return Redirect.to(id + "?done=" + done);
  }

  private View page(
      String id, Caller caller, String done, String reason, Optional<Problem> problem) {
    Award award = awards.find(id).orElseThrow(() -> none(caller));
    Map<String, Object> model = new HashMap<>();
    model.put("row", views.row(award, caller.locale()));
    model.put("done", done);
    model.put("reason", reason);
    problem.ifPresent(p -> model.put("problem", p));
    return new View("award.ftlh", model);
  }

  private Refusal none(Caller caller) {
    return new Refusal(problems.of(404, "no-award", caller.locale()));
  }
}
