package org.levain.charters.internal.held;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.levain.charters.internal.CharterProblems;
import org.levain.charters.internal.action.Fault;
import org.levain.charters.internal.request.AskForText;
import org.levain.charters.internal.request.Languages;
import org.levain.host.Member;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.Redirect;
import org.levain.web.Refusal;
import org.levain.web.View;

/**
 * What was not saved, for its author: the clause, another way, and the text, to be changed, asked
 * about, kept, taken away as a file or discarded.
 */
@Path("held")
@Requires("charters:read")
@Produces(MediaType.TEXT_HTML)
public final class HeldPages {

  private final HeldTexts texts;
  private final ChangeText change;
  private final AskForText ask;
  private final HeldViews views;
  private final Languages languages;
  private final CharterProblems problems;

  /** Pages that use these. */
  public HeldPages(
      HeldTexts texts,
      ChangeText change,
      AskForText ask,
      HeldViews views,
      Languages languages,
      CharterProblems problems) {
    this.texts = texts;
    this.change = change;
    this.ask = ask;
    this.views = views;
    this.languages = languages;
    this.problems = problems;
  }

  /** Lists what is kept for the reader. */
  @GET
  public View list(
      @Context SecurityContext security, @QueryParam("done") @DefaultValue("") String done) {
    Caller caller = Caller.of(security);
    return new View("held-list.ftlh", views.list(caller.member(), done, caller.locale()));
  }

  /**
   * Says that a text was refused and is not kept here.
   *
   * @param why in one word
   * @param place whose charter refuses
   * @param clause by which clause
   */
  @GET
  @Path("not-kept")
  public View notKept(
      @QueryParam("why") @DefaultValue("") String why,
      @QueryParam("place") @DefaultValue("") String place,
      @QueryParam("clause") @DefaultValue("") String clause) {
    return new View("held-not-kept.ftlh", views.notKept(why, place, clause));
  }

  /** Shows one. */
  @GET
  @Path("{held}")
  public Response one(
      @Context SecurityContext security,
      @Context HttpServletRequest request,
      @PathParam("held") String id,
      @QueryParam("done") @DefaultValue("") String done) {
    Caller caller = Caller.of(security);
    HeldText text = own(id, caller);
    languages.saw(caller.requireMember(), caller.locale());
    return shown(200, text, request, caller, Map.of("done", done));
  }

  /** Does what the button says. */
  @POST
  @Path("{held}")
  public Response act(
      @Context SecurityContext security,
      @Context HttpServletRequest request,
      @PathParam("held") String id,
      MultivaluedMap<String, String> sent) {
    Caller caller = Caller.of(security);
    HeldText text = own(id, caller);
    Form form = new Form(sent);
    return switch (form.text("act")) {
      case "ask" -> asked(ask.ask(id, form.text("note"), member(caller)), request, caller, form);
      case "take-back" -> asked(ask.takeBack(id, member(caller)), request, caller, form);
      case "discard" -> changed(change.discard(id, member(caller)), "discarded", request, caller);
      case "undo" -> changed(change.undo(id, member(caller)), "undone", request, caller);
      default ->
          changed(
              change.keep(id, form.text(views.textField(text, request)), member(caller)),
              "kept",
              request,
              caller);
    };
  }

  /** The text as a file. */
  @GET
  @Path("{held}/text.txt")
  @Produces("text/plain; charset=UTF-8")
  public Response download(@Context SecurityContext security, @PathParam("held") String id) {
    HeldText text = own(id, Caller.of(security));
    String name =
        URLEncoder.encode(text.where().page(), StandardCharsets.UTF_8).replace("+", "%20");
    return Response.ok(text.words().text())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"text.txt\"; filename*=UTF-8''" + name + ".txt")
        .build();
  }

  private Response changed(
      ChangeText.Outcome outcome, String done, HttpServletRequest request, Caller caller) {
    if (outcome instanceof ChangeText.Changed changed) {
      return Redirect.to(changed.text().id() + "?done=" + done);
    }
    if (outcome instanceof ChangeText.TooLong tooLong) {
      Fault fault = Fault.of("text", "long", HeldText.MOST_TEXT, tooLong.length());
      return faulty(tooLong.text(), fault, request, caller);
    }
    if (outcome instanceof ChangeText.StandsOtherwise otherwise) {
      return Redirect.to(otherwise.text().id() + "?done=otherwise");
    }
    throw none(caller);
  }

  private Response asked(
      AskForText.Outcome outcome, HttpServletRequest request, Caller caller, Form form) {
    if (outcome instanceof AskForText.Done done) {
      return Redirect.to(
          done.text().id()
              + (done.text().state() == HeldState.ASKED ? "?done=asked" : "?done=taken-back"));
    }
    if (outcome instanceof AskForText.Faulty faulty) {
      return shown(
          400,
          faulty.text(),
          request,
          caller,
          Map.of(
              "problem", problems.of(faulty.faults(), caller.locale()), "note", form.text("note")));
    }
    if (outcome instanceof AskForText.StandsOtherwise otherwise) {
      return Redirect.to(otherwise.text().id() + "?done=otherwise");
    }
    throw none(caller);
  }

  private Response faulty(HeldText text, Fault fault, HttpServletRequest request, Caller caller) {
    var problem = problems.of(List.of(fault), caller.locale());
    return shown(400, text, request, caller, Map.of("problem", problem));
  }

  private Response shown(
      int status,
      HeldText text,
      HttpServletRequest request,
      Caller caller,
      Map<String, Object> more) {
    Map<String, Object> model =
        new HashMap<>(views.one(text, member(caller), request, caller.locale()));
    model.putAll(more);
    return Response.status(status).entity(new View("held.ftlh", model)).build();
  }

  private HeldText own(String id, Caller caller) {
    Optional<Member> member = caller.member();
    return texts
        .find(id)
        .filter(text -> member.filter(m -> text.isOf(m.uid())).isPresent())
        .orElseThrow(() -> none(caller));
  }

  private static Member member(Caller caller) {
    return caller.requireMember();
  }

  private Refusal none(Caller caller) {
    Locale locale = caller.locale();
    return new Refusal(problems.of(404, "no-held", locale));
  }
}
