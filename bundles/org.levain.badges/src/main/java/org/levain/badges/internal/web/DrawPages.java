package org.levain.badges.internal.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.levain.badges.artwork.Plaque;
import org.levain.badges.internal.BadgeProblems;
import org.levain.badges.internal.action.DrawBadge;
import org.levain.badges.internal.action.DrawBadge.Sketch;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.Problem;
import org.levain.web.Redirect;
import org.levain.web.View;

/** Where a badge of one's own is drawn. */
@Path("new")
@Requires("badges:draw")
@Produces(MediaType.TEXT_HTML)
public final class DrawPages {

  private final DrawBadge draw;
  private final BadgeProblems problems;

  /** Pages that use these. */
  public DrawPages(DrawBadge draw, BadgeProblems problems) {
    this.draw = draw;
    this.problems = problems;
  }

  /** Shows the form. */
  @GET
  public View form() {
    return page(Sketch.EMPTY, Optional.empty());
  }

  /** Draws it. */
  @POST
  public Response draw(@Context SecurityContext security, MultivaluedMap<String, String> form) {
    Caller caller = Caller.of(security);
    Fields fields = new Fields(form);
    Sketch sketch =
        new Sketch(
            fields.text("nameEn"),
            fields.text("nameFr"),
            fields.text("aboutEn"),
            fields.text("aboutFr"),
            fields.text("plaque"),
            fields.text("monogram"),
            fields.text("fill"));
    DrawBadge.Outcome outcome = draw.draw(sketch, caller.requireMember());
    if (outcome instanceof DrawBadge.Faulty faulty) {
      Problem problem = problems.of(faulty.faults(), caller.locale());
      return Response.status(problem.status()).entity(page(sketch, Optional.of(problem))).build();
    }
    return Redirect.to("./?done=drawn");
  }

  private static View page(Sketch sketch, Optional<Problem> problem) {
    Map<String, Object> model = new HashMap<>();
    model.put("sketch", sketch);
    model.put("plaques", Arrays.stream(Plaque.values()).map(Plaque::slug).toList());
    problem.ifPresent(p -> model.put("problem", p));
    return new View("draw.ftlh", model);
  }
}
