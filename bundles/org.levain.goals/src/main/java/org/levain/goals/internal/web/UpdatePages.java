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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levain.goals.internal.GoalProblems;
import org.levain.goals.internal.action.Communities;
import org.levain.goals.internal.action.OfferUpdate;
import org.levain.goals.internal.action.Server;
import org.levain.goals.internal.action.TakeUpdate;
import org.levain.goals.internal.action.UpdateOffer;
import org.levain.goals.internal.action.UpdateOffer.PageOffer;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.templates.update.LineDiff;
import org.levain.host.Pages;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.Redirect;
import org.levain.web.Refusal;
import org.levain.web.View;

/** What a newer version of its template has for a community; people decide. */
@Path("communities/{id}/update")
@Requires(value = "goals:edit", instance = "id")
@Produces(MediaType.TEXT_HTML)
public final class UpdatePages {

  private final Communities communities;
  private final OfferUpdate offers;
  private final TakeUpdate take;
  private final Server server;
  private final GoalProblems problems;

  /** Pages that use these. */
  public UpdatePages(
      Communities communities,
      OfferUpdate offers,
      TakeUpdate take,
      Server server,
      GoalProblems problems) {
    this.communities = communities;
    this.offers = offers;
    this.take = take;
    this.server = server;
    this.problems = problems;
  }

  /** A page of the offer; {@code kind} is one of {@link UpdateOffer.Kind} in small letters. */
  public record Shown(
      String title, String kind, String path, List<LineDiff.Line> diff, List<String> left) {}

  /** Shows the offer. */
  @GET
  public View show(@Context SecurityContext security, @PathParam("id") String id) {
    Community community = community(id, Caller.of(security));
    Optional<UpdateOffer> offer = offers.of(community);
    Map<String, Object> model = new HashMap<>();
    model.put("community", community);
    model.put("language", community.language().code());
    offer.ifPresent(
        o -> {
          model.put("from", o.from());
          model.put("to", o.to());
          model.put("pages", o.pages().stream().map(this::shown).toList());
          model.put("written", o.written().size());
        });
    return new View("update.ftlh", model);
  }

  private Shown shown(PageOffer offer) {
    String name = offer.page().name();
    Optional<Pages> pages = server.pages();
    return new Shown(
        offer.page().title(),
        offer.kind().name().toLowerCase(java.util.Locale.ROOT),
        pages.filter(p -> p.exists(name)).map(p -> p.path(name)).orElse(""),
        offer.diff(),
        offer.left().stream().map(lines -> String.join("\n", lines)).toList());
  }

  /**
   * Takes the offer.
   *
   * @param to the version that was shown
   */
  @POST
  public Response take(
      @Context SecurityContext security,
      @PathParam("id") String id,
      @FormParam("to") @DefaultValue("0") int to) {
    Caller caller = Caller.of(security);
    TakeUpdate.Outcome outcome = take.take(community(id, caller), to, caller.requireMember());
    return switch (outcome) {
      case TAKING -> Redirect.to("../" + id + "?done=update");
      case SEEN -> Redirect.to("../" + id + "?done=seen");
      case ANOTHER -> Redirect.to("update");
    };
  }

  private Community community(String id, Caller caller) {
    return communities
        .find(id)
        .orElseThrow(() -> new Refusal(problems.noCommunity(caller.locale())));
  }
}
