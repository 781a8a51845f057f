package org.levain.charters.internal.web;

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
import org.levain.charters.internal.CharterActions;
import org.levain.charters.internal.CharterProblems;
import org.levain.charters.internal.action.Checked;
import org.levain.charters.internal.action.Fault;
import org.levain.charters.internal.action.SaveDraft;
import org.levain.charters.internal.document.CharterDocument;
import org.levain.charters.internal.domain.Draft;
import org.levain.charters.internal.place.Place;
import org.levain.charters.language.Limits;
import org.levain.host.Member;
import org.levain.host.Members;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.Problem;
import org.levain.web.Redirect;
import org.levain.web.View;

/** Where the text of a charter is written, with what was found beside it. */
@Path("{place}/edit")
@Requires(value = "charters:publish", instance = "place")
@Produces(MediaType.TEXT_HTML)
public final class EditPages {

  private final PlacePages at;
  private final CharterActions actions;
  private final Members members;
  private final CharterProblems problems;

  /** Pages that use these. */
  public EditPages(
      PlacePages at, CharterActions actions, Members members, CharterProblems problems) {
    this.at = at;
    this.actions = actions;
    this.members = members;
    this.problems = problems;
  }

  /**
   * Shows the draft, or a ready text as long as nothing was written.
   *
   * @param start a ready text to begin with: {@code company}, {@code association} …
   * @param done what was just done: {@code saved}, or empty
   */
  @GET
  public View edit(
      @Context SecurityContext security,
      @PathParam("place") String id,
      @QueryParam("start") @DefaultValue("") String start,
      @QueryParam("done") @DefaultValue("") String done) {
    Caller caller = Caller.of(security);
    Place place = at.place(id, caller);
    Draft draft = actions.save().begin(id);
    Optional<String> ready =
        Starts.source(start, caller.locale()).filter(text -> draft.source().isBlank());
    Draft shown =
        ready
            .map(source -> new Draft(id, source, draft.revision(), draft.saved(), draft.savedBy()))
            .orElse(draft);
    Map<String, Object> model = page(place, shown, caller);
    model.put("done", done);
    model.put("unsaved", ready.isPresent());
    return new View("edit.ftlh", model);
  }

  private Map<String, Object> page(Place place, Draft draft, Caller caller) {
    Map<String, Object> model = at.model(place, caller);
    Checked checked = actions.above().check(place.id(), draft.source());
    model.put("draft", draft);
    model.put("by", members.byUid(draft.savedBy()).map(Member::fullName).orElse(""));
    model.put("written", !draft.source().isBlank());
    model.put("checks", Checks.of(checked, caller.locale()));
    model.put("starts", Starts.of(place));
    model.put("done", "");
    model.put("unsaved", false);
    return model;
  }

  /** Saves it and checks it. */
  @POST
  public Response save(
      @Context SecurityContext security,
      @PathParam("place") String id,
      MultivaluedMap<String, String> form) {
    Caller caller = Caller.of(security);
    Place place = at.place(id, caller);
    Fields fields = new Fields(form);
    String typed = fields.text("source");
    int revision = Math.max(0, fields.number("revision"));
    SaveDraft.Outcome outcome = actions.save().save(id, typed, revision, caller.member());
    if (outcome instanceof SaveDraft.TooLong tooLong) {
      Fault fault = Fault.of("source", "source.too-long", Limits.CHARTER, tooLong.length());
      Problem problem = problems.of(List.of(fault), caller.locale());
      Map<String, Object> model = at.model(place, caller);
      model.put("problem", problem);
      model.put("source", typed);
      return Response.status(problem.status()).entity(new View("too-long.ftlh", model)).build();
    }
    if (outcome instanceof SaveDraft.Another another) {
      Map<String, Object> model = at.model(place, caller);
      model.put("theirs", another.theirs());
      model.put("source", typed);
      model.put("by", members.byUid(another.theirs().savedBy()).map(Member::fullName).orElse(""));
      return Response.status(Response.Status.CONFLICT)
          .entity(new View("two-texts.ftlh", model))
          .build();
    }
    return Redirect.to("edit?done=saved");
  }

  /** Shows the draft as people would read it. */
  @GET
  @Path("preview")
  public View preview(@Context SecurityContext security, @PathParam("place") String id) {
    Caller caller = Caller.of(security);
    Place place = at.place(id, caller);
    Draft draft = actions.save().begin(id);
    Checked checked = actions.above().check(id, draft.source());
    Map<String, Object> model = at.model(place, caller);
    model.put("document", CharterDocument.of(checked.charter(), Optional.empty()));
    return new View("preview.ftlh", model);
  }
}
