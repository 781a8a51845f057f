package org.levain.goals.internal.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.levain.goals.internal.GoalProblems;
import org.levain.goals.internal.action.CurateTemplates;
import org.levain.goals.internal.action.CurateTemplates.Faulty;
import org.levain.goals.internal.action.CurateTemplates.Saved;
import org.levain.goals.internal.action.OwnTemplates;
import org.levain.goals.internal.action.TemplateAccess;
import org.levain.goals.internal.domain.Audience;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.Redirect;
import org.levain.web.Refusal;
import org.levain.web.View;

/** The organisation’s own templates, and who may use which: for administrators. */
@Path("own")
@Requires(TemplateAccess.CURATE)
@Produces(MediaType.TEXT_HTML)
public final class CuratePages {

  private final CurateTemplates curate;
  private final OwnTemplates own;
  private final CurateViews views;
  private final GoalProblems problems;

  /** Pages that use these. */
  public CuratePages(
      CurateTemplates curate, OwnTemplates own, CurateViews views, GoalProblems problems) {
    this.curate = curate;
    this.own = own;
    this.views = views;
    this.problems = problems;
  }

  /** All templates, who may use them, and the files that cannot be used. */
  @GET
  public View list(
      @Context SecurityContext security, @QueryParam("done") @DefaultValue("") String done) {
    return views.list(Caller.of(security).locale(), done, false);
  }

  /** Keeps a template that was written or sent; its faults are told beside its lines. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response save(@Context SecurityContext security, List<EntityPart> parts) {
    Caller caller = Caller.of(security);
    Optional<String> text = SentText.of(parts);
    if (text.isEmpty()) {
      View again = views.list(caller.locale(), "", true);
      return Response.status(Response.Status.BAD_REQUEST).entity(again).build();
    }
    CurateTemplates.Outcome outcome =
        curate.save(text.get(), true, Optional.empty(), caller.requireMember());
    if (outcome instanceof Faulty faulty) {
      View again = views.faulty(text.get(), faulty.faults(), caller.locale());
      return Response.status(Response.Status.BAD_REQUEST).entity(again).build();
    }
    return Redirect.to("own/" + ((Saved) outcome).template().id() + "?done=saved");
  }

  /** A template’s text, and who may use it. */
  @GET
  @Path("{template}")
  public View one(
      @Context SecurityContext security,
      @PathParam("template") String id,
      @QueryParam("done") @DefaultValue("") String done) {
    Caller caller = Caller.of(security);
    return views.one(id, text(id, caller), done, caller.locale());
  }

  /** A template’s file. */
  @GET
  @Path("{template}/file")
  @Produces("application/yaml;charset=UTF-8")
  public Response file(@Context SecurityContext security, @PathParam("template") String id) {
    return Response.ok(text(id, Caller.of(security)))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + id + ".yaml\"")
        .build();
  }

  /**
   * Sets who may use a template.
   *
   * @param open {@code all}, {@code groups}, {@code request} or {@code nobody}
   * @param groups names of groups, separated by commas or line breaks
   */
  @POST
  @Path("{template}/audience")
  public Response audience(
      @Context SecurityContext security,
      @PathParam("template") String id,
      @FormParam("open") @DefaultValue("all") String open,
      @FormParam("groups") @DefaultValue("") String groups) {
    Caller caller = Caller.of(security);
    text(id, caller);
    Set<String> names =
        groups
            .lines()
            .flatMap(line -> List.of(line.split(",")).stream())
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .collect(Collectors.toSet());
    if (open.equals("groups") && !views.areGroups(names)) {
      View again = views.noSuchGroup(id, text(id, caller), groups, caller.locale());
      return Response.status(Response.Status.BAD_REQUEST).entity(again).build();
    }
    Audience audience =
        new Audience(
            open.equals("nobody"),
            open.equals("request"),
            open.equals("groups") ? names : Set.of());
    curate.open(id, audience, caller.requireMember());
    return Redirect.to("../" + id + "?done=audience");
  }

  /** Says what happens if a template is set aside. */
  @GET
  @Path("{template}/aside")
  public View confirm(@Context SecurityContext security, @PathParam("template") String id) {
    Caller caller = Caller.of(security);
    text(id, caller);
    return views.confirm(id, caller.locale());
  }

  /** Sets a template’s file aside. */
  @POST
  @Path("{template}/aside")
  public Response aside(@Context SecurityContext security, @PathParam("template") String id) {
    Caller caller = Caller.of(security);
    text(id, caller);
    boolean there = curate.setAside(id, caller.requireMember());
    return Redirect.to("../../own?done=" + (there ? "aside" : "shipped"));
  }

  private String text(String id, Caller caller) {
    return own.text(id).orElseThrow(() -> new Refusal(problems.noTemplate(caller.locale())));
  }
}
