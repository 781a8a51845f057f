package org.levain.goals.internal.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.levain.goals.internal.GoalProblems;
import org.levain.goals.internal.action.Communities;
import org.levain.goals.internal.action.CurateTemplates;
import org.levain.goals.internal.action.CurateTemplates.Faulty;
import org.levain.goals.internal.action.CurateTemplates.Saved;
import org.levain.goals.internal.action.TemplateAccess;
import org.levain.goals.internal.action.TemplateFromCommunity;
import org.levain.goals.internal.domain.Audience;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.templates.read.Reading;
import org.levain.goals.templates.read.TemplateFault;
import org.levain.goals.templates.read.TemplateReader;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.Redirect;
import org.levain.web.Refusal;
import org.levain.web.View;

/**
 * Makes a template of a community: a proposal to complete, for those who keep the community. What
 * an animator saves can be used once an administrator opens it.
 */
@Path("communities/{id}/template")
@Requires(value = "goals:edit", instance = "id")
@Produces(MediaType.TEXT_HTML)
public final class FromCommunityPages {

  private static final Audience NOBODY_YET = new Audience(true, Set.of());

  private final Communities communities;
  private final TemplateFromCommunity maker;
  private final CurateTemplates curate;
  private final TemplateReader reader = new TemplateReader();
  private final GoalProblems problems;

  /** Pages that use these. */
  public FromCommunityPages(
      Communities communities,
      TemplateFromCommunity maker,
      CurateTemplates curate,
      GoalProblems problems) {
    this.communities = communities;
    this.maker = maker;
    this.curate = curate;
    this.problems = problems;
  }

  /** The proposal, with what is missing. */
  @GET
  public View proposal(@Context SecurityContext security, @PathParam("id") String id) {
    Caller caller = Caller.of(security);
    Community community = community(id, caller);
    String text = maker.of(community);
    Reading reading = reader.read(reader.fileNameFor(text), text);
    List<TemplateFault> faults =
        reading instanceof Reading.Refused refused ? refused.faults() : List.of();
    return view(community, text, faults, false, caller);
  }

  /** Keeps the template, or says what is still missing; nothing that was typed is lost. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response save(
      @Context SecurityContext security, @PathParam("id") String id, List<EntityPart> parts) {
    Caller caller = Caller.of(security);
    Community community = community(id, caller);
    String text = SentText.of(parts).orElse("");
    boolean curates = caller.may(TemplateAccess.CURATE);
    CurateTemplates.Outcome outcome =
        curate.save(
            text,
            false,
            curates ? Optional.empty() : Optional.of(NOBODY_YET),
            caller.requireMember());
    if (outcome instanceof Saved saved) {
      return Redirect.to(
          curates
              ? "../../own/" + saved.template().id() + "?done=saved"
              : "../" + id + "?done=template");
    }
    List<TemplateFault> faults = outcome instanceof Faulty faulty ? faulty.faults() : List.of();
    View again = view(community, text, faults, faults.isEmpty(), caller);
    return Response.status(Response.Status.BAD_REQUEST).entity(again).build();
  }

  private static View view(
      Community community, String text, List<TemplateFault> faults, boolean taken, Caller caller) {
    Map<String, Object> model = new HashMap<>();
    model.put("community", community);
    model.put("text", text);
    model.put("faults", CurateViews.faults(faults, text, caller.locale()));
    model.put("taken", taken);
    model.put("curates", caller.may(TemplateAccess.CURATE));
    return new View("from-community.ftlh", model);
  }

  private Community community(String id, Caller caller) {
    return communities
        .find(id)
        .orElseThrow(() -> new Refusal(problems.noCommunity(caller.locale())));
  }
}
