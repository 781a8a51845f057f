package org.levain.badges.internal.web;

import com.github.f4b6a3.uuid.UuidCreator;
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
import org.levain.badges.internal.BadgeProblems;
import org.levain.badges.internal.action.AwardBadge;
import org.levain.badges.internal.action.AwardRequest;
import org.levain.badges.internal.action.DrawBadge;
import org.levain.badges.internal.action.Kinds;
import org.levain.badges.internal.action.Languages;
import org.levain.badges.internal.domain.Kind;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.Problem;
import org.levain.web.Redirect;
import org.levain.web.Refusal;
import org.levain.web.View;

/** Where a badge is given to a member, or retired. */
@Path("kinds/{kind}")
@Produces(MediaType.TEXT_HTML)
@Requires("badges:award")
public final class GivePages {

  private final Kinds kinds;
  private final AwardBadge award;
  private final DrawBadge draw;
  private final Languages languages;
  private final BadgeProblems problems;
  private final Clock clock;

  /** Pages that use these. */
  public GivePages(
      Kinds kinds,
      AwardBadge award,
      DrawBadge draw,
      Languages languages,
      BadgeProblems problems,
      Clock clock) {
    this.kinds = kinds;
    this.award = award;
    this.draw = draw;
    this.languages = languages;
    this.problems = problems;
    this.clock = clock;
  }

  /** Shows the form; the key in it makes what it sends happen once. */
  @GET
  @Path("give")
  public View form(@Context SecurityContext security, @PathParam("kind") String id) {
    Caller caller = Caller.of(security);
    caller.member().ifPresent(member -> languages.saw(member, caller.locale()));
    LocalDate today = LocalDate.now(clock);
    AwardRequest first =
        new AwardRequest(
            "",
            "",
            "",
            today.toString(),
            today.plusYears(1).minusDays(1).toString(),
            UuidCreator.getTimeOrderedEpoch().toString());
    return page(kind(id, caller), first, caller, Optional.empty());
  }

  /** Gives it. */
  @POST
  @Path("give")
  public Response give(
      @Context SecurityContext security,
      @PathParam("kind") String id,
      MultivaluedMap<String, String> form) {
    Caller caller = Caller.of(security);
    Fields fields = new Fields(form);
    AwardRequest request =
        new AwardRequest(
            fields.text("member"),
            fields.text("reason"),
            fields.text("evidence"),
            fields.text("begins"),
            fields.text("ends"),
            fields.text("key"));
    AwardBadge.Outcome outcome = award.award(id, request, caller.member());
    if (outcome instanceof AwardBadge.Faulty faulty) {
      Problem problem = problems.of(faulty.faults(), caller.locale());
      View page = page(kind(id, caller), request, caller, Optional.of(problem));
      return Response.status(problem.status()).entity(page).build();
    }
    if (outcome instanceof AwardBadge.Awarded awarded) {
      return Redirect.to("../../awards/" + awarded.award().id() + "?done=given");
    }
    if (outcome instanceof AwardBadge.AwardedBefore before) {
      return Redirect.to("../../awards/" + before.award().id() + "?done=before");
    }
    throw noKind(caller);
  }

  /** Shows what retiring means. */
  @GET
  @Path("retire")
  @Requires("badges:draw")
  public View retire(@Context SecurityContext security, @PathParam("kind") String id) {
    Caller caller = Caller.of(security);
    Kind kind = kind(id, caller);
    return new View("retire.ftlh", Map.of("badge", CataloguePages.Row.of(kind, caller.locale())));
  }

  /** Retires it. */
  @POST
  @Path("retire")
  @Requires("badges:draw")
  public Response retired(@Context SecurityContext security, @PathParam("kind") String id) {
    Caller caller = Caller.of(security);
    if (!draw.retire(id, caller.requireMember())) {
      throw noKind(caller);
    }
    return Redirect.to("../../?done=retired");
  }

  private Kind kind(String id, Caller caller) {
    return kinds.find(id).orElseThrow(() -> noKind(caller));
  }

  private Refusal noKind(Caller caller) {
    return new Refusal(problems.of(404, "no-badge", caller.locale()));
  }

  private static View page(
      Kind kind, AwardRequest request, Caller caller, Optional<Problem> problem) {
    Map<String, Object> model = new HashMap<>();
    model.put("badge", CataloguePages.Row.of(kind, caller.locale()));
    model.put("form", request);
    problem.ifPresent(p -> model.put("problem", p));
    return new View("give.ftlh", model);
  }
}
