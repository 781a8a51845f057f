package org.levain.goals.internal.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.levain.goals.internal.GoalProblems;
import org.levain.goals.internal.action.TemplateAccess;
import org.levain.goals.templates.words.Language;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.Refusal;

/** The goal templates, in the caller's language. */
@Path("api/templates")
@Requires("goals:read")
@Produces(MediaType.APPLICATION_JSON)
public final class TemplatesApi {

  private final TemplateAccess templates;
  private final GoalProblems problems;

  /** Answers from these templates. */
  public TemplatesApi(TemplateAccess templates, GoalProblems problems) {
    this.templates = templates;
    this.problems = problems;
  }

  /** All templates, in the order of the gallery. */
  @GET
  public List<TemplateJson> all(@Context SecurityContext security) {
    Caller caller = Caller.of(security);
    Language language = Language.of(caller.locale());
    TemplateAccess.Seen seen = templates.seenBy(caller);
    return seen.shown().all().stream()
        .map(t -> TemplateJson.of(t, language, seen.standing(t.id())))
        .toList();
  }

  /** One template. */
  @GET
  @Path("{template}")
  public TemplateJson one(@Context SecurityContext security, @PathParam("template") String id) {
    Caller caller = Caller.of(security);
    TemplateAccess.Seen seen = templates.seenBy(caller);
    return seen.shown()
        .find(id)
        .map(t -> TemplateJson.of(t, Language.of(caller.locale()), seen.standing(id)))
        .orElseThrow(() -> new Refusal(problems.noTemplate(caller.locale())));
  }
}
