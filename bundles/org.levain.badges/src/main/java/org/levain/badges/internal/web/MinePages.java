package org.levain.badges.internal.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levain.badges.internal.BadgeProblems;
import org.levain.badges.internal.action.Awards;
import org.levain.badges.internal.action.EndAward;
import org.levain.badges.internal.action.Languages;
import org.levain.badges.internal.action.ShowBadge;
import org.levain.badges.internal.domain.Award;
import org.levain.badges.internal.domain.Shows;
import org.levain.host.Member;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.Redirect;
import org.levain.web.Refusal;
import org.levain.web.View;

/** A member's own badges: what was offered, where each shows, what can be done with it. */
@Path("mine")
@Requires("badges:read")
@Produces(MediaType.TEXT_HTML)
public final class MinePages {

  private final Awards awards;
  private final ShowBadge show;
  private final EndAward end;
  private final AwardViews views;
  private final Languages languages;
  private final BadgeProblems problems;

  /** Pages that use these. */
  public MinePages(
      Awards awards,
      ShowBadge show,
      EndAward end,
      AwardViews views,
      Languages languages,
      BadgeProblems problems) {
    this.awards = awards;
    this.show = show;
    this.end = end;
    this.views = views;
    this.languages = languages;
    this.problems = problems;
  }

  /**
   * Shows them.
   *
   * @param done what was just done: {@code accepted}, {@code saved}, {@code declined}, {@code
   *     stepped-down}, or empty
   */
  @GET
  public View mine(
      @Context SecurityContext security, @QueryParam("done") @DefaultValue("") String done) {
    Caller caller = Caller.of(security);
    caller.member().ifPresent(member -> languages.saw(member, caller.locale()));
    List<AwardViews.Row> rows =
        caller.member().map(Member::uid).map(awards::of).orElse(List.of()).stream()
            .map(award -> views.row(award, caller.locale()))
            .filter(row -> !row.answer().equals("declined"))
            .filter(row -> row.answer().equals("accepted") || row.state().equals("valid"))
            .toList();
    return new View("mine.ftlh", Map.of("rows", rows, "done", done));
  }

  /** Agrees and says where it shows, declines, or steps down: as the button says. */
  @POST
  @Path("{award}")
  public Response answer(
      @Context SecurityContext security,
      @PathParam("award") String id,
      MultivaluedMap<String, String> form) {
    Caller caller = Caller.of(security);
    Fields fields = new Fields(form);
    return switch (fields.text("act")) {
      case "lay-down" -> layDown(id, caller);
      case "accept" -> show(id, fields, caller, "accepted");
      default -> show(id, fields, caller, "saved");
    };
  }

  /** Shows what stepping down means. */
  @GET
  @Path("{award}/step-down")
  public View stepDown(@Context SecurityContext security, @PathParam("award") String id) {
    Caller caller = Caller.of(security);
    Award award =
        awards
            .find(id)
            .filter(a -> caller.member().filter(m -> m.uid().equals(a.memberUid())).isPresent())
            .filter(views::valid)
            .orElseThrow(() -> none(caller));
    return View.of("step-down.ftlh", "row", views.row(award, caller.locale()));
  }

  private Response show(String id, Fields fields, Caller caller, String done) {
    Shows shows =
        new Shows(fields.ticked("wiki"), fields.ticked("list"), fields.ticked("strangers"));
    Optional<Award> now = show.show(id, shows, caller.requireMember());
    if (now.isEmpty()) {
      throw none(caller);
    }
    return Redirect.to("../mine?done=" + done + "#a-" + id);
  }

  private Response layDown(String id, Caller caller) {
    EndAward.Outcome outcome = end.layDown(id, caller.requireMember());
    if (outcome instanceof EndAward.NoAward) {
      throw none(caller);
    }
    return outcome instanceof EndAward.Ended ended
        ? Redirect.to("../mine?done=" + ended.award().over().orElseThrow().how().slug())
        : Redirect.to("../mine");
  }

  private Refusal none(Caller caller) {
    return new Refusal(problems.of(404, "no-award", caller.locale()));
  }
}
